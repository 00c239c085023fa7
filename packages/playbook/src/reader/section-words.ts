/** The headings and phrases that a page is recognised by, lower case, in English, German, Japanese, Portuguese, Chinese and Spanish. */

const nextSteps = [
  ...['next steps', 'next step', 'what next', "what's next"],
  ...['nächste schritte', 'nächster schritt', 'weitere schritte'],
  ...['次の手順', '次のステップ', '今後の手順', '次の作業'],
  ...['próximas etapas', 'próximos passos', 'próxima etapa', 'próximo passo', 'etapas seguintes', 'passos seguintes'],
  ...['后续步骤', '后续措施', '下一步', '接下来的步骤', '下一步骤', '后续操作'],
  ...['pasos siguientes', 'próximos pasos', 'siguientes pasos', 'siguiente paso', 'paso siguiente', 'próximo paso'],
]

const changeLog = [
  ...['refresh summary', 'change log', 'changelog', 'change history', 'revision history', 'summary of changes'],
  ...['aktualisierungszusammenfassung', 'zusammenfassung der aktualisierung', 'zusammenfassung der aktualisierungen'],
  ...['aktualisierungsübersicht', 'änderungsprotokoll', 'änderungsverlauf', 'zusammenfassung aktualisieren'],
  ...['更新の概要', '更新概要', '更新の要約', '変更履歴', '更新履歴', '最新情報の概要', '更新内容の概要'],
  ...['resumo da atualização', 'resumo de atualização', 'resumo das atualizações', 'atualizar resumo'],
  ...['registro de alterações', 'histórico de alterações', 'log de alterações'],
  ...['刷新摘要', '更新摘要', '更改日志', '变更日志', '更新日志', '修订记录', '更新记录'],
  ...['resumen de actualización', 'resumen de la actualización', 'resumen de actualizaciones', 'actualizar resumen'],
  ...['registro de cambios', 'historial de cambios'],
]

/** The word for tasks alone, or with the name of a tracker in capitals before or after it. */
const onlyTasks =
  /^(?:\p{Lu}{2,}[\s-]*)?(?:[Tt]asks?|Aufgaben|タスク|[Tt]arefas?|任务|[Tt]areas?)(?:\s+(?:de|do|del)\s+\p{Lu}{2,})?$/u

const tasks = /\btasks?$|aufgaben$|タスク$|tarefas?\b|任务$|tareas?\b/i

const allServices = [
  'all services',
  'alle dienste',
  'すべてのサービス',
  'todos os serviços',
  '所有服务',
  'todos los servicios',
]

/** Whether a heading begins the list of what comes next. */
export function isNextSteps(heading: string): boolean {
  return nextSteps.includes(fold(heading))
}

/** Whether a heading begins the change log. */
export function isChangeLog(heading: string): boolean {
  return changeLog.includes(fold(heading))
}

/** Whether a heading only announces a task table, such as "Tasks" under the step that they belong to. */
export function isTasksHeading(heading: string): boolean {
  return tasks.test(heading.trim())
}

/** Whether a heading says nothing but that tasks follow, such as "Tasks"; "Tasks for mail" says more. */
export function isOnlyTasksHeading(heading: string): boolean {
  return onlyTasks.test(heading.trim())
}

/** Whether a service name means every service. */
export function isAllServices(name: string): boolean {
  return allServices.includes(fold(name))
}

/** Longer than any of the words above, however they are spaced. */
const longest = 60

function fold(text: string): string {
  if (text.length > longest) return ''
  // Asked of every name of every row: what is plain already is not made so again.
  const lower = (/^[ -~]*$/.test(text) ? text : text.normalize('NFKC')).toLowerCase()
  const spaced = /[^\S ]| {2}/.test(lower) ? lower.replace(/\s+/g, ' ') : lower
  return (/[:.]$/.test(spaced) ? spaced.slice(0, -1) : spaced).trim()
}
