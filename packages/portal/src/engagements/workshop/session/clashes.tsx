import type { ClashView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useSession } from '../../../session/session-context.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { clashWords } from './clash-words.ts'
import type { ScheduleDraft } from './schedule-draft.ts'
import classes from './slots.module.css'
import { useClashes } from './use-slots.ts'

/** What speaks against the time of the draft, as it is chosen; it keeps nobody from agreeing on it. */
export function Clashes({ draft }: { readonly draft: ScheduleDraft }) {
  const { t, i18n } = useLingui()
  const who = useWho()
  const found = useClashes(draft)
  const clashes = found.data?.clashes
  if (clashes === undefined) return null
  return (
    <div role="status" className={classes.clashes} data-old={found.isPlaceholderData}>
      {clashes.length === 0 ? (
        <p className={classes.free}>
          <IconCircleCheck size={15} stroke={1.75} aria-hidden />
          <Trans>Nothing speaks against this time.</Trans>
        </p>
      ) : (
        <ul aria-label={t`What speaks against this time`}>
          {clashes.map((clash) => (
            <li key={JSON.stringify(clash)}>
              <IconAlertTriangle size={15} stroke={1.75} aria-hidden />
              <span>
                {clashWords({ i18n, who, timeZone: draft.timeZone }, clash)}
                {isOptional(clash) ? (
                  <>
                    {' '}
                    <Trans>They may stay away.</Trans>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function isOptional(clash: ClashView): boolean {
  return clash.kind !== 'past' && clash.isOptional
}

/** The name of somebody by the id of a person, or by an address. */
function useWho(): (name: string) => string {
  const { people } = useSession()
  const { workshop } = useWorkshop()
  return (name) =>
    people.find(({ id, email }) => id === name || email?.toLowerCase() === name)?.name ??
    workshop.attendees?.find(({ email }) => email === name)?.name ??
    name
}
