import { html } from 'hono/html'

const words = {
  en: {
    ask: 'Get no more digests?',
    about: 'You will get no more mails that say what waits for you. You can choose them again in the portal.',
    button: 'Get no more digests',
    done: 'You get no more digests.',
    again: 'You can choose them again in the portal.',
    unknown: 'This address ends nothing.',
    whole: 'Open it as it stands in the mail, all of it.',
  },
  zh: {
    ask: '不再接收摘要邮件？',
    about: '您将不再收到待办摘要邮件，之后可以在门户中重新开启。',
    button: '不再接收摘要邮件',
    done: '您将不再收到摘要邮件。',
    again: '您可以在门户中重新开启。',
    unknown: '此地址无效。',
    whole: '请完整打开邮件中的地址。',
  },
} as const

export type UnsubscribeStep = 'ask' | 'done' | 'unknown'

/**
 * The page on which somebody ends their digests, in the language of their browser. It stands on its own, without the
 * portal: whoever opens it has come from a mail. To ask is a form, so that no program that looks at links ends anything.
 */
export function unsubscribePage(step: UnsubscribeStep, language: string): string {
  const isChinese = /^\s*zh/i.test(language)
  const said = isChinese ? words.zh : words.en
  const [title, text] =
    step === 'ask' ? [said.ask, said.about] : step === 'done' ? [said.done, said.again] : [said.unknown, said.whole]
  // Nothing in it is waited for, so that there is no promise.
  return String(html`<!doctype html>
<html lang="${isChinese ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${step === 'ask' ? html`<form method="post"><button type="submit">${said.button}</button></form>` : ''}
</main>
</body>
</html>
`)
}
