import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Where persons were, what went on as planned, and who is to blame. */
export const PERSONS: readonly Matter[] = [
  {
    id: 'fled',
    example: '老板已经跑路 / 我哪里也没去; the owner has fled / I have not left town',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /跑路|失联|逃(?:跑|离|走)|离开|跑了|溜(?:了|走)|逃逸|潜逃|躲(?:了|着|起来)|不知所踪|找不到人|人去楼空|联系不上|玩失踪|开溜/,
        /一走了之|肇事后?逃|出逃|卷款|扬长而去|驶离|没停车|拔腿/,
      ),
      not: zh(
        /在岗|在场|天天在|留在(?:现场|原地)|没走|没跑|还在(?:公司|店里|家|本地|现场)|正常(?:上班|办公)/,
        /停(?:下)?车(?:查看|施救|报警)|原地等/,
      ),
    },
    en: {
      so: en(
        unsaid(/flee|run away|leave|abscond|disappear|drive off/),
        /fled|absconded|disappeared|vanished|left town|gone missing|ran off|ran (?:away|for it)|drove (?:off|away)|sped off|made off/,
        /took off|did a runner|legged it|scarpered|hit-and-run|left the (?:scene|country|town|area)|on the run/,
        /skipped (?:town|the country)|bolted|walked off|gone to ground|in hiding|uncontactable|flee(?:ing)?|escaped/,
      ),
      not: en(
        /still here|at (?:his|her|my) desk|stayed (?:at the scene|put|with|until|there)|remained (?:at|with|on|in)/,
        /stopped (?:at once|immediately|to help|and)|waited (?:for the (?:police|ambulance)|at the scene)|in (?:his|her) office/,
        /gave (?:himself|herself) up|handed (?:himself|herself) in|has gone nowhere|still in town/,
      ),
    },
  },
  {
    id: 'present',
    example: '救生员全程在岗 / 池边一个人都没有; a guard was on duty / nobody was there',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /在岗|在场|到场|值守|值班|到位|在(?:现场|岗|班|位|店里|屋里|车上|办公室|旁边|跟前|一旁)|当班|坐班|驻守|盯(?:着|守)/,
        /陪(?:同|着)|赶(?:到|来|赴)|抵达|出(?:现|席|警)|来(?:过|了)现场|守(?:着|在)|全程(?:参与|陪同|在)|露(?:过)?面/,
        /参加(?:了|过)?/,
      ),
      not: zh(
        /脱岗|离岗|不在(?:场|岗)|缺席|擅离职守|空岗|漏岗|旷(?:工|课)|不见(?:人影|踪影)|溜号|没露面|缺勤|请假|早退/,
        /开小差|无人值守|睡(?:着|觉|岗)|不在(?!任何|[^，。]{0,8}(?:范围|名单|内|之列|少数|意|乎|线))/,
      ),
    },
    en: {
      so: en(
        unsaid(/attend|turn up|show up|arrive/),
        /on duty|present|on (?:the )?scene|in attendance|on site|there(?= (?:when|at the time|all|throughout|that))/,
        /at (?:his|her|their) posts?|attended|turned up|showed up|arrived|at the scene|manned|staffed|on hand|on guard|was watching/,
        /in the (?:room|building|office) (?:when|at the time|throughout)|stood by|on shift/,
      ),
      not: en(
        /absent|unattended|off duty|unstaffed|unmanned|nowhere to be (?:seen|found)|no-?shows?|off sick|on leave/,
        /left (?:his|her|their) posts?|not there|unsupervised|asleep|skipped|missed the|absence|went missing/,
        /on (?:a|his|her|their) break|at lunch/,
      ),
    },
  },
  {
    id: 'affected',
    example: '没有一台手术受到影响 / 7台手术改期; no train was delayed / two trains were cancelled',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /受(?:到)?影响|取消|推迟|改期|延误|延期|波及|耽误|耽搁|停(?:课|工|运|办|诊|飞)|延(?:后|迟|至)|搁置|叫停|晚点/,
        /误(?:点|了|工)|泡汤|作罢|改(?:签|到|至)|中断|停摆|打乱|冲击|受阻|搅黄|损失/,
      ),
      not: zh(
        /照常|如期|按时|准时|照(?:样|旧|开|办)|正常(?:进行|上课|举行|开展|运行|运营|开课)|按(?:计划|原计划|期)/,
        /顺利(?:进行|举行|完成)|不受影响|一切正常|如常|如约|继续(?:进行|举行)/,
      ),
    },
    en: {
      so: en(
        unsaid(/affect|disrupt|cancel|delay|postpone|interrupt/),
        /affected|disrupted|cancelled|canceled|cancellations?|postponed|delayed|called off|rescheduled|disruption|hit by|held up|put (?:back|off)/,
        /scrapped|axed|abandoned|suspended|shelved|interrupted|impact(?:ed)?|late|moved to|brought forward|diverted|set back|ruined/,
        /spoil(?:ed|t)/,
      ),
      not: en(
        /went ahead|as (?:planned|usual|scheduled)|on time|unaffected|uninterrupted|to (?:plan|schedule|time)|as normal|normally/,
        /on schedule|went (?:off )?(?:smoothly|without a hitch)|punctual(?:ly)?|ran (?:on time|to time|as)|business as usual|carried on/,
        /proceeded/,
      ),
    },
  },
  {
    id: 'same-thing',
    example: '与绿化养护没有关系 / 因打药中毒; had nothing to do with / was to blame',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /有关(?:系|联)|(?:与|和|跟|同)[^，。]{1,16}有关(?!部门|方面|人)|相关性|(?<=[有负担无没])[^，。有无没]{0,4}责任(?!人|制|心|书|编辑)|导致|引发|造成|所致|引起|由[^，。]{1,12}(?:引起|引发|造成|导致)|归咎/,
        /怪(?:我|他|她|他们|物业|学校|公司)|牵连|脱不了干系|干系/,
        /是[^，。]{1,6}的(?:错|过错|责任)|因果|扯上|连累|祸首/,
      ),
      not: zh(/无关|不相干|毫不相干|两码事|两回事|扯不上|巧合|无直接关系|不搭界|撇清|意外事件|八竿子/),
    },
    en: {
      so: en(
        unsaid(/cause|lead to|contribute|result from/),
        /to blame|responsib(?:le|ility)|connected (?:to|with)|linked to|had to do with|played a part|caused|the cause(?: of)?|due to/,
        /because of|result of|resulted (?:from|in)|at fault|(?:his|her|their|our|its) fault|blam(?:ed|e)|link(?:s)? (?:to|between|with)/,
        /connect(?:ion|ed)|related to|contributed|involved in|led to|down to (?:the|a|him|her|us|poor)|triggered by|stemmed from/,
        /accountable|liable|(?:anything|something) to do with/,
      ),
      not: en(
        /nothing to do with|no connection|unrelated|played no part|coincidence|coincidental|no link/,
        /separate (?:matters?|issues?|incidents?)|unconnected|irrelevant|blameless|pure chance|bad luck|an act of god|not linked/,
        /innocent/,
      ),
    },
  },
  {
    id: 'dismissed',
    example: '没有开除任何人 / 当天就被辞退; nobody has been dismissed / I was fired two days later',
    isGeneral: false,
    changes: false,
    zh: { so: /开除|辞退|解雇|解聘|劝退|炒(?:了)?鱿鱼|扫地出门/gi },
    en: {
      so: en(
        unsaid(/dismiss|fire anybody|fire anyone|sack/),
        /fired(?! (?:a|at|up|shots?|back)\b| on (?:the|them|us|people)\b)|sacked|dismissed(?! (?:the|a|an|as|any|claims?|reports?|calls?|suggestions?|concerns?)\b)|let go(?! of)|laid off|thrown out(?! of)|given (?:the sack|notice|(?:his|her|their) cards)/,
      ),
    },
  },
];
