import type { StandingState } from '../../model/claim.ts';

/** Words of a statement that move a claim by what they announce. */
export interface StepRule {
  readonly id: string;
  /** The phrase that the rule was made for. */
  readonly example: string;
  readonly state: StandingState;
  readonly words: RegExp;
}

/** The first that fits counts. */
export const STEP_RULES: readonly StepRule[] = [
  {
    id: 'took-back',
    example: '该账号删除视频并致歉，称内容不实',
    state: 'retracted',
    words:
      /(?:内容|視頻|视频|信息|报道|報道|文章)(?:均?(?:不实|不實|有误|有誤)|系编造|係編造)|撤回(?:了?报道|了?報道|声明|聲明|文章)|\bretract(?:s|ed|ing)?\b|\b(?:apologi[sz]ed?|sorry) for (?:the|our|an?) (?:error|mistake|false)/i,
  },
  {
    // Who is suspended, held or arrested while an inquiry runs is not dismissed yet.
    id: 'concluded',
    example: '经查，该校食堂管理员被免职',
    state: 'concluded',
    words:
      /(?<![将將拟擬会會][^，。；]{0,10}|(?:暂缓|暫緩|撤[销銷回]|不予|免予|如果?|[会會]不[会會])[^，。；]{0,4})(?<!(?:暂缓|暫緩|撤[销銷回]|不予|免予)[^，。；]{0,8})(?:被|予以|给予|給予|已|决定|決定)[^，。；]{0,12}(?:免职|免職|撤职|撤職|开除|開除|解聘|辞退|辭退|处分|處分|处罚|處罰|罚款|罰款|行政拘留|判处|判處|起诉|起訴|吊销|吊銷)|(?:调查|調查)(?:结果|結果|报告|報告)(?:显示|顯示|认定|認定|如下)|(?<!\b(?:who|which|that|where|after|before|since|when|if)\b[^.;]{0,20})\b(?:was|were|been|is) (?:dismissed|sacked|fired|charged|convicted|sentenced|fined|acquitted)\b|\bpleaded guilty\b|\bfound (?:not )?(?:guilty|liable)\b/i,
  },
  {
    id: 'inquiry',
    example: '教育局通报，已成立调查组',
    state: 'answered',
    words:
      /(?:成立|组成|組成)[^，。；]{0,12}(?:调查组|調查組|工作组|工作組|专班|專班)|(?:介入|展开|展開|启动|啟動|开展|開展|正在|已经|已經|立案)[^，。；]{0,6}(?:(?:调查|調查)(?![组組])|核查|核实|核實|侦查|偵查)|\b(?:open(?:ed|ing)?|launch(?:ed|ing)?|beg[au]n|start(?:ed|ing)?) (?:an? |its |their )?(?:\w+ )?(?:investigation|inquiry|probe|review)\b|\b(?:is|are) (?:investigating|looking into)\b/i,
  },
];
