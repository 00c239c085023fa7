/** What says, in the sheet "About", what a workbook is: names in a column, and beside each its value. */
export const identityNames = {
  questionnaire: 'fairlead-questionnaire',
  engagement: 'fairlead-engagement',
  task: 'fairlead-task',
} as const

/** Which questionnaire a workbook was made for, and for whom. */
export interface SheetIdentity {
  readonly questionnaire: string
  readonly engagement: string
  readonly task: string
}
