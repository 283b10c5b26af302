/**
 * What speaks for and against somebody as the one that a pronoun stands for. Sums of these are compared, nothing
 * else; the scale is free: one clause further back costs 0.25. On the Chinese half of bench/gold/ (F1 0.876), each
 * set to 0 by itself costs: topic 0.059, otherKind 0.033, bound 0.032, ownQuotation 0.019, fresh and sameNumber
 * 0.016, sentence 0.007. The others move it by no more than 0.007 either way, which says nothing of 160 pronouns;
 * they stand for their reasons.
 */
export const WEIGHTS = {
  /** For each clause between, up to ten: the nearer one is meant. */
  clause: -0.25,
  /** For each sentence between, up to five. */
  sentence: -0.4,
  /** Named first in its clause: what a clause is about goes on. */
  subject: 0.9,
  /** Part of a longer name: 【教育局】工作人员. */
  inside: -1.5,
  /** 王某说，【他】…: the pronoun stands in what he is reported to say. */
  ownWords: 0.8,
  /** 王某认为【他】…: opinions are mostly of others. */
  ownOpinion: -1,
  /** 王某说：“【他】…”: nobody calls himself so in quotation marks. */
  ownQuotation: -9,
  /** For each doubling of how often the report names him: what the report is about. */
  topic: 0.5,
  /** Both are first in their clauses. */
  parallel: 0.5,
  /** A pronoun of the same word stood for him in the sentence, or in the one before. */
  samePronoun: 1.6,
  samePronounBefore: 0.8,
  /** 王某为【他】买票: subject and object of one clause are two. */
  bound: -4,
  /** 记者采访了【一位居民】，他…: who has just been brought in is told of next. */
  fresh: 2,
  /** 王某公布【其】成绩: 其 is mostly the subject of its own clause. */
  ownClause: 0.8,
  /** 女士 and 她. */
  sameGender: 0.6,
  otherGender: -9,
  otherNumber: -9,
  /** 家长 and 他们; 一名男子 and 他. */
  sameNumber: 1,
  /** 他 for a body, or 他们 for one person. */
  otherKind: -9,
  /** 其 for a state, which is mostly no more than a place. */
  state: -1,
  /** A noun for people, where a name could be meant. */
  noun: -0.6,
  /** 记者 who reports is seldom told of. */
  reporter: -2.5,
  /** Named in a quotation that the pronoun is not in. */
  quoted: -0.6,
  /** 对方 is not who acts. */
  counterpart: -2,
};
/**
 * Two that lie closer than this could both be meant, and none is given. Where it was set, of 161 pronouns four were
 * left open by it, two of which would have been wrong.
 */
export const TOO_CLOSE = 0.3;
/** Nobody with less is meant: what is left then is of another kind, or far away. */
export const LEAST = -3.5;
