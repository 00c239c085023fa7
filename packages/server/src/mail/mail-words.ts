/** What mails say, in one language. What is in a mail beside this comes from the playbook and from people. */
export interface MailWords {
  /** In which days and times are written. */
  readonly locale: 'en' | 'zh-CN'
  readonly invitation: (title: string, customer: string) => Said
  readonly changed: (title: string, customer: string) => Said
  readonly calledOff: (title: string, customer: string) => Said
  readonly questionnaire: Readonly<
    Record<'sent' | 'rejected' | 'taken-back', (title: string, customer: string) => Said>
  >
  readonly request: Readonly<
    Record<'turn' | 'news' | 'reminder' | 'escalation', (role: string, customer: string) => Said>
  >
  readonly note: Readonly<Record<'mention' | 'next-action', (writer: string, customer: string) => Said>>
  readonly stage: Readonly<Record<RequestStage, string>>
  readonly label: Readonly<Record<Label, string>>
  readonly minutes: (count: number) => string
  readonly optional: string
  readonly whyMail: string
}

export interface Said {
  readonly subject: string
  readonly opening: string
}

type Label =
  | 'when'
  | 'where'
  | 'call'
  | 'host'
  | 'agenda'
  | 'reason'
  | 'due'
  | 'remarks'
  | 'task'
  | 'why'
  | 'stage'
  | 'text'
  | 'open'
type RequestStage = 'submitted' | 'asked' | 'approved' | 'assigned' | 'active' | 'ended' | 'rejected' | 'withdrawn'

const english: MailWords = {
  locale: 'en',
  invitation: (title, customer) => ({
    subject: `Invitation: ${title} (${customer})`,
    opening: `You are invited to the workshop “${title}” for ${customer}.`,
  }),
  changed: (title, customer) => ({
    subject: `Changed: ${title} (${customer})`,
    opening: `The workshop “${title}” for ${customer} has changed. This is how it is now.`,
  }),
  calledOff: (title, customer) => ({
    subject: `Cancelled: ${title} (${customer})`,
    opening: `The workshop “${title}” for ${customer} does not take place for you at this time.`,
  }),
  questionnaire: {
    sent: (title, customer) => ({
      subject: `Please answer: ${title} (${customer})`,
      opening: `Please answer the questionnaire “${title}” for ${customer}.`,
    }),
    rejected: (title, customer) => ({
      subject: `Please look again: ${title} (${customer})`,
      opening: `Some answers to the questionnaire “${title}” for ${customer} need another look.`,
    }),
    'taken-back': (title, customer) => ({
      subject: `No longer needed: ${title} (${customer})`,
      opening: `There is nothing left for you to answer in the questionnaire “${title}” for ${customer}.`,
    }),
  },
  request: {
    turn: (role, customer) => ({
      subject: `Your turn: ${role} for ${customer}`,
      opening: `Somebody is asked for on the engagement for ${customer}: ${role}. It is your turn.`,
    }),
    news: (role, customer) => ({
      subject: `News of a request: ${role} for ${customer}`,
      opening: `There is news of the request on the engagement for ${customer}: ${role}.`,
    }),
    reminder: (role, customer) => ({
      subject: `Reminder: ${role} for ${customer}`,
      opening: `A request on the engagement for ${customer} still waits for you: ${role}.`,
    }),
    escalation: (role, customer) => ({
      subject: `Overdue: ${role} for ${customer}`,
      opening: `A request on the engagement for ${customer} has waited too long: ${role}.`,
    }),
  },
  note: {
    mention: (writer, customer) => ({
      subject: `${writer} mentioned you: ${customer}`,
      opening: `${writer} mentioned you in a note on the engagement for ${customer}.`,
    }),
    'next-action': (writer, customer) => ({
      subject: `For you to do: ${customer}`,
      opening: `${writer} noted on the engagement for ${customer} what you have to do next.`,
    }),
  },
  stage: {
    submitted: 'waits for a decision',
    asked: 'there is a question',
    approved: 'approved, waits for somebody to be assigned',
    assigned: 'assigned, waits to be accepted',
    active: 'accepted, at work',
    ended: 'ended',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  label: {
    when: 'When',
    where: 'Where',
    call: 'Call',
    host: 'Host',
    agenda: 'Agenda',
    reason: 'Reason',
    due: 'By',
    remarks: 'Remarks',
    task: 'Task',
    why: 'Why',
    stage: 'State',
    text: 'Said',
    open: 'Open in Fairlead',
  },
  minutes: (count) => `${count} min`,
  optional: 'You may stay away.',
  whyMail: 'You get this mail because you take part in this work.',
}

const chinese: MailWords = {
  locale: 'zh-CN',
  invitation: (title, customer) => ({
    subject: `邀请：${title}（${customer}）`,
    opening: `诚邀您参加 ${customer} 的研讨会“${title}”。`,
  }),
  changed: (title, customer) => ({
    subject: `变更：${title}（${customer}）`,
    opening: `${customer} 的研讨会“${title}”有变更，现安排如下。`,
  }),
  calledOff: (title, customer) => ({
    subject: `取消：${title}（${customer}）`,
    opening: `${customer} 的研讨会“${title}”在此时间您无需参加。`,
  }),
  questionnaire: {
    sent: (title, customer) => ({
      subject: `请填写：${title}（${customer}）`,
      opening: `请填写 ${customer} 的问卷“${title}”。`,
    }),
    rejected: (title, customer) => ({
      subject: `请再看一下：${title}（${customer}）`,
      opening: `${customer} 的问卷“${title}”中有些回答需要再次确认。`,
    }),
    'taken-back': (title, customer) => ({
      subject: `不再需要：${title}（${customer}）`,
      opening: `${customer} 的问卷“${title}”您无需再填写。`,
    }),
  },
  request: {
    turn: (role, customer) => ({
      subject: `轮到您处理：${customer} 需要${role}`,
      opening: `${customer} 的项目需要一位人员：${role}。现在轮到您处理。`,
    }),
    news: (role, customer) => ({
      subject: `请求有新进展：${customer}，${role}`,
      opening: `${customer} 的项目中的请求有新进展：${role}。`,
    }),
    reminder: (role, customer) => ({
      subject: `提醒：${customer} 需要${role}`,
      opening: `${customer} 的项目中的请求仍在等您处理：${role}。`,
    }),
    escalation: (role, customer) => ({
      subject: `逾期：${customer} 需要${role}`,
      opening: `${customer} 的项目中的请求等待过久：${role}。`,
    }),
  },
  note: {
    mention: (writer, customer) => ({
      subject: `${writer} 提到了您：${customer}`,
      opening: `${writer} 在 ${customer} 的项目记录中提到了您。`,
    }),
    'next-action': (writer, customer) => ({
      subject: `待您处理：${customer}`,
      opening: `${writer} 在 ${customer} 的项目记录中写明了您的下一步行动。`,
    }),
  },
  stage: {
    submitted: '等待决定',
    asked: '有问题待回答',
    approved: '已批准，等待指派人员',
    assigned: '已指派，等待接受',
    active: '已接受，进行中',
    ended: '已结束',
    rejected: '已拒绝',
    withdrawn: '已撤回',
  },
  label: {
    when: '时间',
    where: '地点',
    call: '会议链接',
    host: '主持人',
    agenda: '议程',
    reason: '原因',
    due: '截止日期',
    remarks: '意见',
    task: '任务',
    why: '原因',
    stage: '状态',
    text: '内容',
    open: '在 Fairlead 中打开',
  },
  minutes: (count) => `${count} 分钟`,
  optional: '您可以选择不参加。',
  whyMail: '您收到此邮件是因为您参与这项工作。',
}

/** The words of mails in the language nearest to the one asked for. */
export function mailWords(language: string): MailWords {
  return language.toLowerCase().startsWith('zh') ? chinese : english
}
