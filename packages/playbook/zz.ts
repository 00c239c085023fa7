import { markdownToMdast } from 'satteri'
import { parsePortably } from './src/markdown/portable-parser.ts'
const old = /\|[^\S\n]*(?:https?:\/\/|www\.)|(?:https?:\/\/|www\.)[^\s|]*[^\S\n]*\|/i
const before = /\|[^\S\n]*(?:https?:\/\/|www\.)/i
const run = /(?<![^\s|])[^\s|]+(?=[^\S\n]*\|)/g
const neu = (t: string) => before.test(t) || [...t.matchAll(run)].some(([r]) => /https?:\/\/|www\./i.test(r))
for (const [l,u] of [['www','www.'],['http','http://'],['a@','a@'],['wwwsp','www. '],['pipesp','|    '],['tok','a|'],['sp','    '],['word','aaaa'],['entity','&a'],['[a][b]','[a][b]'],['pl','a+'],['a.','a.']] as const) for (const n of [25000,50000,100000]) {
  const s=u.repeat(n)+'\n'; const T=(f:()=>void)=>{const t=performance.now();let e='';try{f()}catch(x:any){e=x.message};return (performance.now()-t).toFixed(0)+e}
  console.log(l,n,'old',T(()=>old.test(s)),'new',T(()=>neu(s)),'satteri',T(()=>markdownToMdast(s,{features:{gfm:true,frontmatter:true}})), n===25000||u==='|http://'?'portable '+T(()=>parsePortably(s)):'') }
let diff=0; const A=['|',' ','\n','www.','http://','a','\t','https://','WWW.','x ','.']
for (let i=0;i<300000;i++){ let s='';const k=1+Math.random()*9|0;for(let j=0;j<k;j++)s+=A[Math.random()*A.length|0]; if(old.test(s)!==neu(s)){diff++; if(diff<5)console.log(JSON.stringify(s),old.test(s),neu(s))}}
console.log('diff',diff)
