import { engineer, manager, migration } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'

type Worked = Pick<Extract<DemoMove['does'], { readonly kind: 'work' }>, 'minutes' | 'task' | 'service' | 'text'>

function worked(hoursAgo: number, person: string, what: Worked): DemoMove {
  return { hoursAgo, actor: person, does: { kind: 'work', person, ...what } }
}

export const segurosTime: readonly DemoMove[] = [
  worked(124, engineer, { minutes: 150, task: '4095', text: 'Traced the sign-in failures with the customer' }),
  worked(100, engineer, { minutes: 45, task: '4095', text: 'Waited with the network team for the firewall change' }),
  worked(98, migration, { minutes: 60, task: '2006', text: 'Prepared the test batch' }),
  worked(76, manager, { minutes: 30, text: 'Weekly call with the customer' }),
  worked(75, engineer, { minutes: 120, service: 'exchange', text: 'Reviewed mail flow and connectors' }),
  worked(52, engineer, { minutes: 90, task: '4090', text: 'Checked devices against the baseline' }),
  worked(28, migration, { minutes: 105, task: '2006', text: 'First run of the test batch' }),
  worked(27, manager, { minutes: 45, text: 'Dates of the workshops with the customer' }),
  worked(5, engineer, { minutes: 75, task: '4090', text: 'Devices that fail the baseline, with reasons' }),
  worked(3, manager, { minutes: 20, text: 'Status to the sponsor' }),
]

export const qingheTime: readonly DemoMove[] = [
  worked(122, migration, { minutes: 90, task: '2474@sharepoint', text: '核对测试站点的权限' }),
  worked(99, migration, { minutes: 60, task: '2474@onedrive-for-business', text: '与服务台确认试点名单' }),
  worked(77, migration, { minutes: 135, task: '3147', text: '整理迁移批次' }),
  worked(53, engineer, { minutes: 40, task: '4097', text: '检查 DNS 记录' }),
  worked(29, migration, { minutes: 50, service: 'sharepoint', text: '回答客户关于外部共享的问题' }),
  worked(4, migration, { minutes: 95, task: '3147', text: '第一批的预检' }),
  worked(3, manager, { minutes: 25, text: '与客户的每周例会' }),
]
