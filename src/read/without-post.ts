/** What papers call those who write for them; what stands before is part of it: Local Democracy Reporter. */
const TITLE =
  '(?:Reporter|Correspondent|Editor|Writer|Journalist|Columnist|Producer|Photographer|Contributor)';
const OF_WHAT =
  '(?:Local|Democracy|Senior|Chief|Junior|Trainee|Staff|Deputy|Assistant|Associate|Managing|Political|Politics|Crime|Courts?|Health|Education|Business|Environment|Climate|Community|Communities|Sports?|News|Science|Technology|Tech|Transport|Data|Investigations?|Investigative|Foreign|World|National|Regional|Home|Social|Affairs|Rural|Farming|Housing|Consumer|Religion|Legal|Economics|Money|Features?|Arts|Culture|Digital|Multimedia|Audience|Breaking|General|Assignment|Freelance|Special|Guest|Feature|City|County|Council|Trending|Weekend|Night|Agency|Press|and|&|of|the)';
const POST = new RegExp(`,?\\s+(?:(?:the|our)\\s+)?(?:${OF_WHAT}\\s+)*${TITLE}$`, 'u');

/** "Orla Finch Local Democracy Reporter": the name without the post of whoever bears it. */
export function withoutPost(byline: string): string {
  const name = byline.replace(POST, '').trim();
  return /\S\s+\S/u.test(name) ? name : byline;
}
