/** What a task is done once for: the engagement, or each service in scope that the task is for. */
export const perKinds = ['engagement', 'service'] as const

export type Per = (typeof perKinds)[number]
