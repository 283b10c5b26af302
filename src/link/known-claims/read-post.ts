/** What a post says, apart from who signed it and when. */
export interface Post {
  /** Without addresses; tags and handles as words. */
  readonly text: string;
  /** The words of the signature: display name and handle; empty where there is none. */
  readonly author: string;
  /** Day of the signature; null where there is none. */
  readonly date: { readonly year: string; readonly month: string } | null;
  /** A link, picture or film was attached. */
  readonly isIllustrated: boolean;
}

/** … — Name (@handle) January 8, 2020: how an embedded post ends in a page's text. */
const SIGNATURE = /[—–-]\s*([^—–]{0,100}?)\(@(\w{1,20})\)\s*(\p{L}{3,12}) \d{1,2}, (\d{4})\s*$/u;
/** The longest signature, far from the end of a long text, is not looked for. */
const SIGNATURE_LENGTH = 180;
const ADDRESS = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S*/g;
const TAG = /[@#＠＃]([\p{L}\p{N}_]+)/gu;
/** parentsCouncil, PTABoard, canteen2023, old_bridge: where a tag's words meet. */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|_/gu;

/** Reads a post as it is quoted on pages or copied from an app; any other text comes back as it is. */
export function readPost(raw: string): Post {
  const from = Math.max(0, raw.length - SIGNATURE_LENGTH);
  const signature = SIGNATURE.exec(raw.slice(from));
  const said = signature ? raw.slice(0, from + signature.index) : raw;
  const bare = said.replace(ADDRESS, ' ');
  return {
    text: bare.replace(TAG, (_, words: string) => ` ${splitTag(words)} `),
    author: signature ? `${signature[1]} ${splitTag(signature[2]!)}` : '',
    date: signature ? { year: signature[4]!, month: signature[3]! } : null,
    isIllustrated: bare !== said,
  };
}

/** parentsCouncil → parents Council */
function splitTag(tag: string): string {
  return tag.replace(JOINT, ' ');
}
