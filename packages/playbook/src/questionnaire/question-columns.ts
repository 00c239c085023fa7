import { foldName } from '../compile/align/name-spelling.ts'
import { labelWords } from '../reader/label-words.ts'

/** What a column of a question table says of a question. */
export type QuestionColumn =
  | 'id'
  | 'question'
  | 'type'
  | 'unit'
  | 'allowed'
  | 'required'
  | 'condition'
  | 'fact'
  | 'help'

/** What their headers are called, lower case, in English, German, Japanese, Portuguese, Chinese and Spanish. */
const headerWords: Readonly<Record<QuestionColumn, readonly string[]>> = {
  id: [
    ...['id', 'key', 'kennung', 'schlüssel', 'キー', '識別子', 'identificador', 'chave', '标识', '标识符', '键'],
    ...['clave'],
  ],
  question: ['question', 'frage', '質問', '設問', 'pergunta', 'questão', '问题', 'pregunta'],
  type: ['type', 'answer type', 'typ', '型', 'タイプ', '回答の型', '種類', 'tipo', '类型', '答案类型'],
  unit: ['unit', 'einheit', '単位', 'unidade', '单位', 'unidad'],
  allowed: [
    ...['allowed', 'allowed answers', 'choices', 'options', 'erlaubt', 'zulässig', 'antworten', 'auswahl'],
    ...['許容値', '選択肢', '回答の範囲', 'permitido', 'valores permitidos', 'opções', 'respostas'],
    ...['允许值', '可选答案', '选项', '取值范围', 'opciones', 'respuestas'],
  ],
  required: [
    ...['required', 'mandatory', 'm/o', 'pflicht', 'erforderlich', 'e/o', '必須', 'obrigatório', 'b/o'],
    ...['必填', '必需', 'obligatorio'],
  ],
  condition: [
    ...Object.values(labelWords.condition).flat(),
    'only if',
    'asked if',
    'nur wenn',
    'somente se',
    'solo si',
  ],
  fact: ['fact', 'fakt', '事実', 'ファクト', 'fato', 'facto', '客户信息', '信息', '对应信息', '事实', 'hecho'],
  help: ['help', 'hilfe', 'hinweis', 'ヘルプ', '補足', '説明', 'ajuda', '帮助', '说明', '填写说明', 'ayuda'],
}

const columnOf: ReadonlyMap<string, QuestionColumn> = new Map(
  (Object.keys(headerWords) as QuestionColumn[]).flatMap((column) =>
    headerWords[column].map((word): [string, QuestionColumn] => [word, column]),
  ),
)

/** Every header that is known. */
export const questionColumnNames: readonly string[] = [...columnOf.keys()]

/** What the column under a header says of a question; `null` where the header is another. */
export function questionColumn(header: string): QuestionColumn | null {
  return columnOf.get(foldName(header)) ?? null
}
