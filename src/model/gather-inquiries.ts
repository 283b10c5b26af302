import type { Digest } from './digest.ts';
import { digestToInquiryId, type JournalledAnswer, type JournalledInquiry } from './inquiry.ts';
import type { JournalLine } from './journal-line.ts';

/** Puts the lines of a journal together that tell of inquiries. */
export interface InquiryGathering {
  /** Lines of a chain come in their order: a clock that was set back does not change it. */
  add(line: JournalLine, digest: Digest): void;
  /** All inquiries with what came of them, the earliest first. An answer to none of them is left out. */
  inquiries(): JournalledInquiry[];
}

export function gatherInquiries(): InquiryGathering {
  const asked: { inquiry: Omit<JournalledInquiry, 'answers'>; latest: string }[] = [];
  const answers: { inquiry: string; answer: JournalledAnswer; latest: string }[] = [];
  const latestByWriter = new Map<Digest, string>();
  return {
    add(line, digest) {
      if (line.time > (latestByWriter.get(line.writer) ?? '')) latestByWriter.set(line.writer, line.time);
      const latest = latestByWriter.get(line.writer)!;
      if (line.kind === 'inquiry') {
        const { by, asked: whom, question, channel, at, deadline, attachments, about, time } = line;
        const id = digestToInquiryId(digest);
        const inquiry = { id, by, asked: whom, question, channel, at, deadline, attachments, about, time };
        asked.push({ inquiry, latest });
      } else if (line.kind === 'answer') {
        const { inquiry, by, outcome, at, attachments, capture, time } = line;
        answers.push({ inquiry, answer: { by, outcome, at, attachments, capture, time }, latest });
      }
    },
    inquiries() {
      answers.sort(byLatest);
      return [...asked].sort(byLatest).map(({ inquiry }) => ({
        ...inquiry,
        answers: answers.filter((each) => each.inquiry === inquiry.id).map(({ answer }) => answer),
      }));
    },
  };
}

function byLatest(a: { readonly latest: string }, b: { readonly latest: string }): number {
  return a.latest === b.latest ? 0 : a.latest < b.latest ? -1 : 1;
}
