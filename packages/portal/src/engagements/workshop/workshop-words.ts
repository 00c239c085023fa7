import { msg } from '@lingui/core/runtime-macro'
import type { CommandNames } from '../../api/command-words.ts'
import type { EngagementCommand } from '../../api/engagement-command.ts'

/** What a command has done to a workshop, in a sentence; `null` of every other command. */
export function workshopWords(names: CommandNames, command: EngagementCommand): string | null {
  const { i18n } = names
  const task = 'task' in command && command.task !== null ? names.task(command.task) : ''
  switch (command.type) {
    case 'PrepareWorkshop':
      return i18n._(msg`Workshop ${{ task }} prepared`)
    case 'PutMaterial':
      return i18n._(
        command.material === null
          ? msg`“${{ title: command.title }}” added to workshop ${{ task }}`
          : msg`Next version of “${{ title: command.title }}” put`,
      )
    case 'RemoveMaterial':
      return i18n._(msg`Material removed from workshop ${{ task }}`)
    case 'HandOverMaterial':
      return i18n._(msg`Material of workshop ${{ task }} handed over`)
    case 'ScheduleWorkshop':
      return i18n._(
        msg`Workshop ${{ task }} scheduled for ${{ day: names.day(command.date) }}, ${{ time: command.time }}`,
      )
    case 'InviteToWorkshop':
      return i18n._(msg`Everybody invited to workshop ${{ task }}`)
    case 'CallOffWorkshop':
      return i18n._(
        command.why === 'cancelled' ? msg`Workshop ${{ task }} called off` : msg`Nobody came to workshop ${{ task }}`,
      )
    case 'RecordReply':
      return i18n._(msg`Answer of ${{ person: command.email }} recorded`)
    case 'HoldWorkshop':
      return i18n._(msg`Workshop ${{ task }} held`)
    case 'ReviseMinutes':
      return i18n._(msg`Outcome of workshop ${{ task }} corrected`)
    default:
      return null
  }
}
