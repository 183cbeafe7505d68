export const id=2600;export const ids=[2600,7292];export const modules={2600:((e,t,n)=>{n.d(t,{renderCommandHelp:()=>a,renderHelp:()=>i});var r=n(7292);async function i(){return`annex proves eight ISO/IEC 27001 Annex A controls for secure development, here as in the pipeline.

usage: annex COMMAND [options]
\n${(await Promise.all(Object.values(r.COMMANDS).map(e=>e()))).map(e=>`  ${e.name.padEnd(11)} ${e.summary}`).join(`
`)}\n
  --version   which annex this is
  --help      this page; annex COMMAND --help for one command

Exit codes: 0 passed, 1 a rule failed, 3 inconclusive (annex could not decide), 2 usage or configuration error.
Start with: annex demo
`}function a(e){let t=[`annex`,e.name,e.operands,`[options]`].filter(e=>e!==void 0),n=Object.entries(e.flags).map(([e,t])=>`  ${(t.value===void 0?`--${e}`:`--${e} ${t.value}${t.many===!0?` …`:``}`).padEnd(24)} ${t.help}`);return`${e.summary}\n\nusage: ${t.join(` `)}\n\n${n.join(`
`)}\n\n${e.teaches.trim()}\n`}}),7292:((e,t,n)=>{n.d(t,{COMMANDS:()=>r});let r={audit:async()=>(await n.e(1916).then(n.bind(n,1916))).audit,packages:async()=>(await n.e(2162).then(n.bind(n,2162))).packages,sbom:async()=>(await n.e(7574).then(n.bind(n,7574))).sbom,diff:async()=>(await n.e(4124).then(n.bind(n,4124))).diff,check:async()=>(await n.e(3687).then(n.bind(n,3687))).check,acceptance:async()=>(await n.e(8712).then(n.bind(n,8712))).acceptance,run:async()=>(await n.e(1342).then(n.bind(n,1342))).run,record:async()=>(await n.e(8974).then(n.bind(n,8974))).record,register:async()=>(await n.e(4578).then(n.bind(n,4578))).register,explain:async()=>(await n.e(9348).then(n.bind(n,9348))).explain,demo:async()=>(await n.e(6964).then(n.bind(n,6964))).demo}})};