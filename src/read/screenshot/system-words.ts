/** Lines of the app itself that tell of a message taken back; without spaces, which a recognition may leave out. */
const RECALL =
  /撤回了?一条消息|messagewasdeleted|消息已删除|(?:^|you)deletedthismessage|(?:unsent|recalled|deleted)amessage/i;

/** Lines of the app itself: who joined, who renamed the group, what is new. */
const SYSTEM =
  /加入了?群聊|移出了?群聊|退出了?群聊|邀请.*加入|修改群名|修改了群|群公告|以下[是为]新消.?$|以上是打招呼|拍了拍|开启了朋友验证|领取了你的|领取了.{1,24}的红包|你领取了|你已添加了|现在可以开始聊天|成为新群主|与群里其他人都不是|消息已发出，但被|通话时长|joined (?:the group|using)|was added|^\S+(?: \S+){0,2} added (?:you|\S+(?: \S+){0,2})(?: to the (?:conversation|group|chat))?\.?$|^\S+(?: \S+){0,2} left(?: the (?:conversation|group|chat))?\.?$|^\p{Lu}\p{L}+\.?left$|changed the (?:group|subject)|created (?:the )?group|end-to-end encrypted|new messages?$|unread messages?$/iu;

export function isRecallLine(text: string): boolean {
  return RECALL.test(text.replace(/\s+/g, ''));
}

export function isSystemLine(text: string): boolean {
  return SYSTEM.test(text.replace(/\s+/g, ' ')) || isRecallLine(text);
}

/** Whether a bubble says nothing but that its message was taken back, after a drawing that was taken for a letter. */
export function isRecallWords(text: string): boolean {
  return /^(?:[^\p{L}]|[OoØ0])?(?:thismessagewasdeleted|youdeletedthismessage|此消息已删除|你删除了此消息)[.。]?$/iu.test(
    text.replace(/\s+/g, ''),
  );
}
