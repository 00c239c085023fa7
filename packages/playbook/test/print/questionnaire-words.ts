import type { FactDefinition } from '../../src/model/fact.ts'

/** How a page that asks says in a language what it is recognised by. */
interface QuestionnaireWords {
  readonly kind: string
  readonly questionnaire: string
  readonly forEach: string
  /** Id, question, type, unit, allowed, required, condition, fact, help. */
  readonly columns: readonly string[]
  readonly types: Readonly<Record<FactDefinition['type'], string>>
}

export const questionnaireWords: Readonly<Record<string, QuestionnaireWords>> = {
  en: {
    kind: 'Kind',
    questionnaire: 'Questionnaire',
    forEach: 'For Each',
    columns: ['Id', 'Question', 'Type', 'Unit', 'Allowed', 'Required', 'Condition', 'Fact', 'Help'],
    types: {
      number: 'Number',
      money: 'Money',
      date: 'Date',
      text: 'Text',
      choice: 'Choice',
      set: 'Several',
      'yes-no': 'Yes/No',
    },
  },
  de: {
    kind: 'Art',
    questionnaire: 'Fragebogen',
    forEach: 'Für jede',
    columns: ['Kennung', 'Frage', 'Typ', 'Einheit', 'Erlaubt', 'Pflicht', 'Bedingung', 'Fakt', 'Hilfe'],
    types: {
      number: 'Zahl',
      money: 'Betrag',
      date: 'Datum',
      text: 'Text',
      choice: 'Auswahl',
      set: 'Mehrfachauswahl',
      'yes-no': 'Ja / Nein',
    },
  },
  ja: {
    kind: '種類',
    questionnaire: 'アンケート',
    forEach: '繰り返し',
    columns: ['キー', '質問', '型', '単位', '許容値', '必須', '条件', '事実', '補足'],
    types: {
      number: '数値',
      money: '金額',
      date: '日付',
      text: 'テキスト',
      choice: '単一選択',
      set: '複数選択',
      'yes-no': 'はい/いいえ',
    },
  },
  pt: {
    kind: 'Tipo',
    questionnaire: 'Questionário',
    forEach: 'Para cada',
    columns: ['Chave', 'Pergunta', 'Tipo', 'Unidade', 'Valores permitidos', 'Obrigatório', 'Condição', 'Fato', 'Ajuda'],
    types: {
      number: 'Número',
      money: 'Valor',
      date: 'Data',
      text: 'Texto',
      choice: 'Escolha',
      set: 'Múltipla escolha',
      'yes-no': 'Sim/Não',
    },
  },
  'zh-CN': {
    kind: '类型',
    questionnaire: '问卷',
    forEach: '逐项填写',
    columns: ['标识', '问题', '类型', '单位', '可选答案', '必填', '条件', '客户信息', '说明'],
    types: {
      number: '数字',
      money: '金额',
      date: '日期',
      text: '文本',
      choice: '单选',
      set: '多选',
      'yes-no': '是/否',
    },
  },
  es: {
    kind: 'Tipo',
    questionnaire: 'Cuestionario',
    forEach: 'Por cada',
    columns: ['Clave', 'Pregunta', 'Tipo', 'Unidad', 'Opciones', 'Obligatorio', 'Condición', 'Hecho', 'Ayuda'],
    types: {
      number: 'Número',
      money: 'Importe',
      date: 'Fecha',
      text: 'Texto',
      choice: 'Opción única',
      set: 'Selección múltiple',
      'yes-no': 'Sí/No',
    },
  },
}
