import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconArrowUpRight, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { useNotice } from '../../notices/notice-context.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { useRequestNames } from '../names/use-request-names.ts'
import { RequestBody } from '../page/request-body.tsx'
import classes from './request-drawer.module.css'
import type { OpenRequest } from './request-drawer-search.ts'
import { useDrawerKeys } from './use-drawer-keys.ts'

interface RequestDrawerProps {
  readonly opened: OpenRequest
  readonly onClose: () => void
  /** Opens the request beside it in the queue. */
  readonly onBeside: (way: 'next' | 'previous') => void
}

const width = 620

/** Everything about one request, in front of the queue that it stands in; its engagement is fetched for it. */
export function RequestDrawer(props: RequestDrawerProps) {
  const found = useFound(props)
  if (found === null) return null
  return <LoadedDrawer {...props} {...found} />
}

type Found = NonNullable<ReturnType<typeof useFound>>

function LoadedDrawer({ opened, onClose, onBeside, engagement, release, request }: RequestDrawerProps & Found) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const names = useRequestNames(release)
  useDrawerKeys(onBeside)
  const toTask = (task: string) =>
    void navigate({ to: '/engagements/$engagement/tasks', params: { engagement: engagement.id }, search: { task } })
  return (
    <SideDrawer
      isOpen
      width={width}
      onClose={onClose}
      title={
        <span className={classes.title}>
          <Link
            to="/engagements/$engagement/delivery"
            params={{ engagement: engagement.id }}
            className={classes.customer}
          >
            {engagement.customer}
          </Link>
          {names.title(request.wish)}
        </span>
      }
      tools={
        <span className={classes.tools}>
          <Tool label={t`Previous request`} onClick={() => onBeside('previous')}>
            <IconChevronUp size={18} stroke={1.75} aria-hidden />
          </Tool>
          <Tool label={t`Next request`} onClick={() => onBeside('next')}>
            <IconChevronDown size={18} stroke={1.75} aria-hidden />
          </Tool>
          <Tool
            label={t`Open in the engagement`}
            onClick={() =>
              void navigate({
                to: '/engagements/$engagement/requests/$request',
                params: { engagement: opened.engagement, request: opened.request },
              })
            }
          >
            <IconArrowUpRight size={18} stroke={1.75} aria-hidden />
          </Tool>
        </span>
      }
    >
      <div className={classes.body} tabIndex={-1} data-autofocus>
        <RequestBody key={request.id} {...{ engagement, release, names, request }} openTask={toTask} />
      </div>
    </SideDrawer>
  )
}

interface ToolProps {
  readonly label: string
  readonly onClick: () => void
  readonly children: ReactNode
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}

/** The request with its engagement and its release; `null` until they are there. What cannot be fetched is said, and it closes. */
function useFound({ opened, onClose }: RequestDrawerProps) {
  const notify = useNotify()
  const tell = useNotice()
  const { t } = useLingui()
  const engagement = useEngagement(opened.engagement)
  const release = useRelease(engagement.data?.release)
  const error = engagement.data === undefined ? engagement.error : release.error
  const request = engagement.data?.requests.find(({ id }) => id === opened.request)
  const customer = engagement.gone?.customer
  const isGone = error !== null || (engagement.data !== undefined && request === undefined)
  useEffect(() => {
    if (!isGone) return
    if (customer !== undefined) tell({ text: t`Your access to ${customer} has ended.` })
    else if (error !== null) notify(error)
    onClose()
  }, [isGone, customer, error, notify, tell, t, onClose])
  if (engagement.data === undefined || release.data === undefined || request === undefined) return null
  return { engagement: engagement.data, release: release.data, request }
}
