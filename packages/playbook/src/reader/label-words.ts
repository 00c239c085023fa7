import type { LabelKind } from '../model/release.ts'

type LabelLanguage = 'en' | 'de' | 'ja' | 'pt' | 'zh-CN' | 'es'

/** The words of label lines, lower case, in the six languages in which playbooks are written. */
export const labelWords: Readonly<Record<LabelKind, Readonly<Record<LabelLanguage, readonly string[]>>>> = {
  phase: { en: ['phase'], de: ['phase'], ja: ['フェーズ'], pt: ['fase'], 'zh-CN': ['阶段'], es: ['fase'] },
  'primary-role': {
    en: ['primary role', 'primary roles'],
    de: ['primäre rolle', 'primäre rollen', 'primäre rolle(n)'],
    ja: ['主な役割'],
    pt: ['função principal', 'funções principais'],
    'zh-CN': ['主要角色'],
    es: ['rol principal', 'roles principales'],
  },
  'secondary-role': {
    en: ['secondary role', 'secondary roles'],
    de: ['sekundäre rolle', 'sekundäre rollen'],
    ja: ['セカンダリ役割'],
    pt: ['função secundária', 'funções secundárias'],
    'zh-CN': ['次要角色'],
    es: ['rol secundario', 'roles secundarios'],
  },
  'applies-to': {
    en: ['applies to'],
    de: ['gilt für'],
    ja: ['適用対象'],
    pt: ['aplica-se a'],
    'zh-CN': ['适用于'],
    es: ['aplica a', 'aplicar a', 'se aplica a'],
  },
  motions: {
    en: ['motion', 'motions'],
    de: ['konzepte'],
    ja: ['モーション'],
    pt: ['iniciativas', 'propostas'],
    'zh-CN': ['行动'],
    es: ['iniciativas', 'movimientos'],
  },
  'programme-manager': {
    en: ['program manager', 'programme manager'],
    de: ['programmmanager', 'programm-manager'],
    ja: ['プログラム マネージャー'],
    pt: ['gerente de programa'],
    'zh-CN': ['计划经理'],
    es: ['directora del programa', 'director del programa'],
  },
  condition: {
    en: ['condition'],
    de: ['bedingung'],
    ja: ['条件'],
    pt: ['condição'],
    'zh-CN': ['条件'],
    es: ['condición'],
  },
  'decision-table': {
    en: ['decision table'],
    de: ['entscheidungstabelle'],
    ja: ['決定表', 'デシジョン テーブル', 'デシジョンテーブル'],
    pt: ['tabela de decisão'],
    'zh-CN': ['决策表', '决定表'],
    es: ['tabla de decisión', 'tabla de decisiones'],
  },
  kind: {
    en: ['kind'],
    de: ['art'],
    ja: ['種類', '種別'],
    pt: ['tipo'],
    'zh-CN': ['类型', '种类'],
    es: ['tipo', 'clase'],
  },
  'for-each': {
    en: ['for each', 'for every'],
    de: ['für jede', 'für jeden', 'für jedes'],
    ja: ['繰り返し', '項目ごと'],
    pt: ['para cada'],
    'zh-CN': ['逐项填写', '每个'],
    es: ['para cada', 'por cada'],
  },
}
