import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** What shows something and is nobody: pictures, documents, data. */
export const RECORD_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'record',
    speaker: 'record',
    as: 'end',
    example: '监控画面',
    words:
      splitWords(`截图 视频 画面 监控 录像 录音 照片 图片 图像 影像 资料 数据 记录 文件 公告 通报 通知 通告 报告 调查 研究 判决书 判决 裁定书 起诉书 诉状 起诉状 合同 协议 条例 规定
      规则 规范 标准 法 办法 制度 法律 法规 信息 内容 结果 告示 警示牌 告示牌 牌 信 公开信 公开信息 文章 APP app 天眼查 企查查 案例 判例 榜单 名单 简历 系统 数据库
      说明书 标签 声明 告知书 预案 文书 证据 链接 帖子 帖文 要求 细节 遗书 日记 账单 发票 收据 聊天记录 病历 诊断书 鉴定书 统计 公报 白皮书 年报 财报 季报 招股书 证书
      档案 史料 县志 页面 界面 字条 纸条 横幅 海报 短信 邮件 清单 目录 简介 意见书 决定书 通知书 批复 方案 指南 判词 民意调查 问卷 民调 仪器 雷达 卫星 文献 论文 条款
      公示 公示牌 履历`),
    kindOnly:
      splitWords(`脚本 草稿 草案 启事 复印件 意见稿 征求意见稿 诊断证明 证明 证明书 规程 战报 简报 月报 函 公函 复函 来函 回函 信函 批文 备忘录 传单 条幅 标语 便条 日志 空气检测
      水质检测 水样检测 抽样检测 空气监测 水质监测 环境监测 抽检 化验 流水 凭证 小票 订单 手册 细则 守则 须知 笔录 供词 证词 提示牌 公文 讲稿 表格 图表 地图 曲线 字幕 水印
      词条 弹幕`),
  },
  {
    id: 'channel',
    speaker: 'record',
    as: 'of',
    example: '官网',
    words: [],
    kindOnly: splitWords('官网 官方网站'),
  },
];
