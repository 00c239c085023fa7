import type { EngagementView, RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import classes from '../../engagements/delivery/delivery.module.css'
import { useSession } from '../../session/session-context.tsx'
import { nextStep } from '../act/next-step.ts'
import { stepNames } from '../act/step-words.ts'

interface NextStepLinkProps {
  readonly engagement: EngagementView
  readonly request: RequestView
}

/** What the person who acts has to do next with a request, as the way to where that is done; nothing where it is not their turn. */
export function NextStepLink({ engagement, request }: NextStepLinkProps) {
  const { t, i18n } = useLingui()
  const { person: me } = useSession()
  const step = nextStep(request, { me: me.id, can: engagement.can })
  if (step === null) return null
  return (
    <Link
      to="/engagements/$engagement/requests/$request"
      params={{ engagement: engagement.id, request: request.id }}
      className={classes.nextLink}
    >
      {step === 'ApproveRequest' ? t`Decide` : i18n._(stepNames[step])}
    </Link>
  )
}
