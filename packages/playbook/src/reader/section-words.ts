/** The headings and phrases that a page is recognised by, lower case, in English, German, Japanese, Portuguese, Chinese and Spanish. */

const nextSteps = [
  'next steps',
  'next step',
  'nächste schritte',
  '次の手順',
  '次のステップ',
  'próximas etapas',
  'próximos passos',
  '后续步骤',
  '后续措施',
  'pasos siguientes',
  'próximos pasos',
  'siguientes pasos',
]

const changeLog = [
  'refresh summary',
  'change log',
  'changelog',
  'aktualisierungszusammenfassung',
  '更新の概要',
  'resumo da atualização',
  '刷新摘要',
  '更新摘要',
  'resumen de actualización',
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

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[:.]$/, '').trim()
}
