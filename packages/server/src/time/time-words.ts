/** The columns of exported time, in their order. */
type TimeHeaders = Readonly<
  Record<'day' | 'person' | 'customer' | 'service' | 'task' | 'taskName' | 'minutes' | 'hours' | 'text', string>
>

interface TimeWords {
  readonly title: string
  readonly headers: TimeHeaders
}

const english: TimeWords = {
  title: 'Time',
  headers: {
    day: 'Day',
    person: 'Person',
    customer: 'Customer',
    service: 'Service',
    task: 'Task',
    taskName: 'Name of the task',
    minutes: 'Minutes',
    hours: 'Hours',
    text: 'What was done',
  },
}

const chinese: TimeWords = {
  title: '工时',
  headers: {
    day: '日期',
    person: '人员',
    customer: '客户',
    service: '服务',
    task: '任务',
    taskName: '任务名称',
    minutes: '分钟',
    hours: '小时',
    text: '工作内容',
  },
}

/** The words of exported time in the language nearest to the one asked for. */
export function timeWords(language: string): TimeWords {
  return language.toLowerCase().startsWith('zh') ? chinese : english
}
