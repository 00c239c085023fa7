import type { TaskKind } from '../model/task-kind.ts'

/** What the kinds of tasks are called in a Kind column, lower case, in six languages. */
export const kindWords: Readonly<Record<TaskKind, readonly string[]>> = {
  plain: ['plain', 'einfach', '通常', 'simples', '普通', 'simple'],
  workshop: ['workshop', 'ワークショップ', '研讨会', 'taller'],
  questionnaire: ['questionnaire', 'fragebogen', 'アンケート', 'questionário', '问卷', 'cuestionario'],
  request: ['request', 'anfrage', '依頼', 'solicitação', '请求', '申请', 'solicitud'],
  document: ['document', 'dokument', '文書', 'documento', '文档'],
  site: ['site', 'website', 'サイト', '网站', '站点', 'sitio'],
}

const kindOf: ReadonlyMap<string, TaskKind> = new Map(
  (Object.keys(kindWords) as TaskKind[]).flatMap((kind) =>
    kindWords[kind].map((word): [string, TaskKind] => [word, kind]),
  ),
)

/** The kind that a cell says; `null` where it is no word for one. */
export function readKind(text: string): TaskKind | null {
  return kindOf.get(text.normalize('NFKC').trim().toLowerCase()) ?? null
}
