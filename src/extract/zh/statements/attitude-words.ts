/** 向家属表示【诚挚慰问】: an attitude to nothing that the words after 表示 name. */
export const BARE_ATTITUDE =
  /^(?:一下|了|出|过)*(?:非常|深表|坚决|强烈|严重|高度|诚挚|深切|由衷|衷心)?的?(?:立场|怀疑|歉意|谢意|感谢|不满|慰问|哀悼|祝贺|担忧|关切|理解|支持)$/;
