import { type AttendeeView, isErasedAddress, type WorkshopView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Menu } from '@mantine/core'
import { IconCheck, IconDots, IconQuestionMark, IconX } from '@tabler/icons-react'
import { FloatingMenu } from '../../../components/floating/floating-menu.tsx'
import { useAnchor } from '../../../components/floating/use-anchor.ts'
import { PersonAvatar } from '../../../components/person-avatar/person-avatar.tsx'
import { useWorkshop } from '../workshop-context.ts'
import classes from './audience.module.css'

type Reply = WorkshopView['replies'][number]

const answerIcons = { accepted: IconCheck, tentative: IconQuestionMark, declined: IconX } as const

/** Somebody who is to be there, as what, and what they have answered; an answer that came by another way can be noted. */
export function AttendeeLine({ attendee }: { readonly attendee: AttendeeView }) {
  const { workshop, roleName, canChange } = useWorkshop()
  const { t } = useLingui()
  const { email, role, person, optional, language } = attendee
  const isErased = isErasedAddress(email)
  const name = isErased ? t`Erased person` : attendee.name
  const { invitedAt, held, session } = workshop
  const reply = workshop.replies.find((one) => one.email === email)
  const wasThere = held?.attended.includes(email) === true
  return (
    <li className={classes.attendee}>
      <PersonAvatar person={{ id: person ?? email, name }} />
      <span className={classes.who}>
        <span className={classes.name}>{name}</span>{' '}
        <span className={classes.about}>
          {role === null ? null : <span>{roleName(role)}</span>}
          {optional ? (
            <span>
              <Trans>optional</Trans>
            </span>
          ) : null}
          {isErased ? null : (
            <a href={`mailto:${email}`} className={classes.email}>
              {email}
            </a>
          )}
          {language === null ? null : <LanguageName language={language} />}
        </span>
      </span>
      {held === null ? (
        invitedAt === null ? null : (
          <AnswerMark reply={reply} />
        )
      ) : (
        <span className={classes.answer} data-answer={wasThere ? 'accepted' : 'none'}>
          {wasThere ? <IconCheck size={14} aria-hidden /> : null}
          {wasThere ? <Trans>Was there</Trans> : <Trans>Was not there</Trans>}
        </span>
      )}
      {canChange && !isErased && invitedAt !== null && held === null && session !== null ? (
        <AnswerMenu attendee={attendee} />
      ) : null}
      {reply?.comment == null || held !== null ? null : <p className={classes.comment}>{reply.comment}</p>}
    </li>
  )
}

/** What was answered; an answer to an earlier time says so, as it was to another question. */
function AnswerMark({ reply }: { readonly reply: Reply | undefined }) {
  const { t, i18n } = useLingui()
  if (reply === undefined) {
    return (
      <span className={classes.answer} data-answer="none">
        <Trans>No answer yet</Trans>
      </span>
    )
  }
  const words = { accepted: t`Accepted`, tentative: t`Maybe`, declined: t`Declined` }[reply.answer]
  const Icon = answerIcons[reply.answer]
  return (
    <span
      className={classes.answer}
      data-answer={reply.isCurrent ? reply.answer : 'none'}
      title={i18n.date(reply.at, { dateStyle: 'medium', timeStyle: 'short' })}
    >
      <Icon size={14} aria-hidden />
      {reply.isCurrent ? words : t`${words}, to an earlier time`}
    </span>
  )
}

function AnswerMenu({ attendee: { name, email } }: { readonly attendee: AttendeeView }) {
  const { t } = useLingui()
  const { recordReply } = useWorkshop()
  const { anchor, toggle, close } = useAnchor()
  return (
    <>
      <button
        type="button"
        className={classes.more}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t`Note the answer of ${name}`}
        title={t`Note an answer that came by another way`}
        onClick={toggle}
      >
        <IconDots size={15} aria-hidden />
      </button>
      {anchor === null ? null : (
        <FloatingMenu anchor={anchor} onClose={close} position="bottom-end">
          <Menu.Label>{t`What did they answer?`}</Menu.Label>
          <Menu.Item onClick={() => recordReply(email, 'accepted')}>{t`Accepted`}</Menu.Item>
          <Menu.Item onClick={() => recordReply(email, 'tentative')}>{t`Maybe`}</Menu.Item>
          <Menu.Item onClick={() => recordReply(email, 'declined')}>{t`Declined`}</Menu.Item>
        </FloatingMenu>
      )}
    </>
  )
}

/** A language by its name in the portal's. */
export function LanguageName({ language }: { readonly language: string }) {
  const { i18n } = useLingui()
  return <span>{languageName(i18n.locale, language)}</span>
}

/** A language by its name in another; its tag where it has none. */
function languageName(locale: string, language: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
