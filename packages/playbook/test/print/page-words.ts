import type { LabelKind } from '../../src/model/release.ts'

/** How a page says in a language what it is recognised by. */
interface PageWords {
  readonly labels: Readonly<
    Record<Exclude<LabelKind, 'programme-manager' | 'condition' | 'decision-table' | 'kind' | 'for-each'>, string>
  >
  readonly colon: string
  readonly allServices: string
  readonly tasks: string
  readonly columns: readonly string[]
  readonly mandatory: string
  readonly nextSteps: string
}

export const pageWords: Readonly<Record<string, PageWords>> = {
  en: {
    labels: {
      phase: 'Phase',
      'primary-role': 'Primary Role',
      'secondary-role': 'Secondary Roles',
      'applies-to': 'Applies To',
      motions: 'Motions',
    },
    colon: ': ',
    allServices: 'All Services',
    tasks: 'Tasks',
    columns: ['Id', 'Task', 'M/O', 'Role', 'Services'],
    mandatory: 'M',
    nextSteps: 'Next Steps',
  },
  de: {
    labels: {
      phase: 'Phase',
      'primary-role': 'Primäre Rolle(n)',
      'secondary-role': 'Sekundäre Rollen',
      'applies-to': 'Gilt für',
      motions: 'Konzepte',
    },
    colon: ': ',
    allServices: 'Alle Dienste',
    tasks: 'Aufgaben',
    columns: ['Nummer', 'Aufgabe', 'E/O', 'Rolle', 'Dienste'],
    mandatory: 'E',
    nextSteps: 'Nächste Schritte',
  },
  ja: {
    labels: {
      phase: 'フェーズ',
      'primary-role': '主な役割',
      'secondary-role': 'セカンダリ役割',
      'applies-to': '適用対象',
      motions: 'モーション',
    },
    colon: '： ',
    allServices: 'すべてのサービス',
    tasks: 'タスク',
    columns: ['番号', 'タスク', 'M/O', '役割', 'サービス'],
    mandatory: 'M',
    nextSteps: '次の手順',
  },
  pt: {
    labels: {
      phase: 'Fase',
      'primary-role': 'Função principal',
      'secondary-role': 'Funções Secundárias',
      'applies-to': 'Aplica-se a',
      motions: 'Iniciativas',
    },
    colon: ': ',
    allServices: 'Todos os serviços',
    tasks: 'Tarefas',
    columns: ['Número', 'Tarefa', 'b/O', 'Função', 'Serviços'],
    mandatory: 'b',
    nextSteps: 'Próximos passos',
  },
  'zh-CN': {
    labels: {
      phase: '阶段',
      'primary-role': '主要角色',
      'secondary-role': '次要角色',
      'applies-to': '适用于',
      motions: '行动',
    },
    colon: '：',
    allServices: '所有服务',
    tasks: '任务',
    columns: ['编号', '任务', 'M/O', '角色', '服务'],
    mandatory: 'M',
    nextSteps: '后续步骤',
  },
  es: {
    labels: {
      phase: 'Fase',
      'primary-role': 'Rol principal',
      'secondary-role': 'Roles secundarios',
      'applies-to': 'Se aplica a',
      motions: 'Movimientos',
    },
    colon: ': ',
    allServices: 'Todos los servicios',
    tasks: 'Tareas',
    columns: ['Número', 'Tarea', 'M/O', 'Rol', 'Servicios'],
    mandatory: 'M',
    nextSteps: 'Pasos siguientes',
  },
}
