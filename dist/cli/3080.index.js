export const id=3080;export const ids=[3080,9774,1346,5373,328];export const modules={1346:((e,t,n)=>{n.d(t,{CI:()=>s,Yq:()=>c,dc:()=>a,parseCommand:()=>o});var r=n(7975),i=n(9810);let a={passed:0,failed:1,usage:2,inconclusive:3};function o(e,t){let n={};for(let[t,r]of Object.entries(e.flags))n[t]={type:r.value===void 0?`boolean`:`string`,multiple:r.many===!0};let{values:r,positionals:i}=l(e,{args:[...t],options:n,allowPositionals:!0,strict:!0});if(i.length>0&&e.operands===void 0)throw s(e,`"${i[0]}" is not expected here.`);return{one:e=>d(r[e]),many:e=>u(r[e]),on:e=>r[e]===!0,operands:i}}function s(e,t){return new i.F({code:`usage`,message:t,hint:`annex ${e.name} --help shows what it takes.`})}function c(e,t,n,r){let i=t.one(n);if(i===void 0)return r[0];let a=r.find(e=>e===i);if(a!==void 0)return a;throw s(e,`--${n} "${i}" is not one of ${r.join(`, `)}.`)}function l(e,t){try{let{values:e,positionals:n}=(0,r.parseArgs)(t);return{values:e,positionals:n}}catch(t){throw s(e,t instanceof Error?t.message:String(t))}}function u(e){return(Array.isArray(e)?e:[e]).filter(e=>typeof e==`string`)}function d(e){return u(e).at(-1)}}),3080:((e,t,n)=>{n.d(t,{runDemo:()=>Ut});var r=n(1346),i=n(9774);function a(e,t){let n=t===null?[`The folder of this demo is removed again. To keep it and look around:`,``,`  node dist/annex.js demo --into annex-demo`]:s((0,i.B)(t));e.out([``,`What to open next`,...n.map(e=>e===``?e:`  ${e}`),...o,``].join(`
`))}let o=[``,`  node dist/annex.js explain                 every rule, why it is there, how to pass it`,`  node dist/annex.js audit --root DIR        what is known against the packages of your project`,`  README.md                                  the job that puts this into your pipeline`];function s(e){let t=[[`site/index.html`,`the change record as a page`],[`project/.github/annex.yml`,`the policy; assessments and criteria beside it`],[`evidence/1-proposed.verdict.json`,`why the first change failed, in full`],[`register/`,`the register; git log in it shows how it grew`]],n=Math.max(...t.map(([e])=>e.length))+e.length+3;return[...t.map(([t,r])=>`${`${e}/${t}`.padEnd(n)}${r}`),``,`node dist/annex.js register verify --register ${e}/register`]}var c=n(1455),l=n(8161),u=n(6760),d=n(9810);async function f(e,t){let n=e===void 0?await(0,c.mkdtemp)((0,u.join)(await(0,c.realpath)((0,l.tmpdir)()),`annex-demo-`)):(0,u.resolve)(t,e);e!==void 0&&await m(n,e);let r={root:n,project:(0,u.join)(n,`project`),evidence:(0,u.join)(n,`evidence`),register:(0,u.join)(n,`register`),site:(0,u.join)(n,`site`),kept:e!==void 0};for(let e of[r.project,r.evidence,r.site])await(0,c.mkdir)(e,{recursive:!0});return r}async function p({root:e,kept:t}){t||await(0,c.rm)(e,{recursive:!0,force:!0})}async function m(e,t){let n=await(0,c.readdir)(e).catch(e=>{if(e.code===`ENOENT`)return[];throw h(t,`cannot be used (${e.code??e.message})`,e)});if(n.length>0)throw h(t,`is not empty: it holds "${n[0]}"`)}function h(e,t,n){return new d.F({code:`demo-folder-not-empty`,message:`The folder "${e}" ${t}.`,hint:`Give a new or an empty folder to --into; the demo overwrites nothing.`,cause:n})}var g=n(8194),_=n(328),v=n(1306),y=n(9635),b=n(3998);let ee={"node_modules/@types/node":{version:`24.19.2`,integrity:`sha512-93d49wCWJkCyN87MxLpNN6KXPCwFw7bVUg79mGUV1OS40JGWwVCr8n61DXCSqz7CV6/VfPkb7xec7uP2M+QHWQ==`,dev:!0,license:`MIT`,dependencies:{"undici-types":`>=7.24.0 <7.24.7`}},"node_modules/undici-types":{version:`7.24.6`,integrity:`sha512-WRNW+sJgj5OBN4/0JpHFqtqzhpbnV0GuB+OozA9gCL7a993SmU+1JBZCzLNxYsbMfIeDL+lTsphD5jN5N+n0zg==`,dev:!0,license:`MIT`}},te={"node_modules/ws":{version:`8.17.0`,integrity:`sha512-uJq6108EgZMAl20KagGkzCKfMEjxmKvZHG7Tlq0Z6nOky7YF7aq4mOx6xK8TJ/i1LeK4Qus7INktacctDgY8Ow==`,license:`MIT`,engines:{node:`>=10.0.0`}}},ne={"@types/node":`24.19.2`};function x(e){let t={name:`bookings`,version:`1.0.0`,...e?{dependencies:{ws:`8.17.0`}}:{},devDependencies:ne},n={name:`bookings`,version:`1.0.0`,lockfileVersion:3,requires:!0,packages:{"":t,...ee,...e?te:{}}};return{"package.json":re({...t,private:!0,type:`module`}),"package-lock.json":re(n)}}let S={name:`ws`,time:{"8.17.0":`2024-05-16T10:38:40.212Z`}},C={id:`GHSA-3h5v-q93c-6h6q`,published:`2024-06-17T19:09:10Z`,aliases:[`CVE-2024-37890`],severity:[{type:`CVSS_V3`,score:`CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H`}],affected:[[`2.1.0`,`5.2.4`],[`6.0.0`,`6.2.3`],[`7.0.0`,`7.5.10`],[`8.0.0`,`8.17.1`]].map(([e,t])=>({package:{ecosystem:`npm`,name:`ws`},ranges:[{type:`ECOSYSTEM`,events:[{introduced:e},{fixed:t}]}]}))};function re(e){return`${JSON.stringify(e,null,2)}\n`}async function ie(e,t){let n=JSON.stringify({...C,modified:(0,y.v)(t)});await(0,b.writeFileDeep)((0,u.join)(e,`npm`,`all.zip`),(0,v.L)({[`${C.id}.json`]:(0,v._u)(n)}))}var ae=n(805),w=n(2811),oe=n(2203);async function T(e,t,n){let r=(0,u.join)(t.evidence,n.name),i=(0,u.join)(t.evidence,`${n.name}.event.json`);await(0,b.writeFileDeep)(i,E(n.event));let a=await(0,oe.readRecordedEvent)(i),o=(0,u.join)(t.evidence,`${n.name}.artefact`),s=(0,u.join)(t.evidence,`advisories`),c={base:n.base,event:a,offlineDir:s,service:`bookings`},l=await(0,w.collectDynamic)(e,await(0,w.collectStatic)(e,c,n.stage),o),{verdict:d}=(0,w.judgeLocal)(e,l);return await(0,ae.nP)(r,[...l.files].map(([e,t])=>({path:e,bytes:t,mediaType:se(e)}))),await(0,b.writeFileDeep)((0,u.join)(t.evidence,`${n.name}.verdict.json`),E(d)),{run:l,verdict:d,deliver:o}}function se(e){return e.endsWith(`.json`)?`application/json`:e.endsWith(`.xml`)?`application/xml`:`text/plain`}function E(e){return`${JSON.stringify(e,null,2)}\n`}var ce=n(892),le=n(2073),D=n(5693);function O(e,t,n){if(!e)throw new d.F({code:`demo-unexpected`,message:`The demo expected ${t}, but saw: ${n}.`,hint:`Run it with --into DIR, keep the folder, and report it: either annex or this machine does something else.`})}let ue=`no objection`;function k(e){let t=e.controls.filter(({status:e})=>e===`failed`||e===`inconclusive`);return t.length===0?ue:t.map(({control:e,status:t})=>`${e} ${t}`).join(`, `)}var de=n(1456);function A({register:e}){return(0,de.verifyHere)(e,{anchors:[]})}async function fe(e){let t=(await(await(0,ce.x)(e.register).snapshot()).list(`records`)).find(e=>(0,le.Cf)(e)===2)??``,n=(0,u.join)(e.register,t),r=await(0,c.readFile)(n),{commit:i}=pe(r),a=r.indexOf(i),o=Buffer.from(r);o[a]=r[a]===48?49:48,await(0,c.writeFile)(n,o);let s=await A(e).finally(()=>(0,c.writeFile)(n,r)),l=(0,g.renderVerifyReport)(s).split(`
`).filter(e=>e.includes(`record 2`));return O(s.status===`failed`&&l.length>0,`verify to name record 2`,s.status),{what:`${t}, the first digit of the commit`,named:l.join(`
`),restored:(await A(e)).status}}function pe(e){let{body:t}=(0,D.Hh)(e);return O(t.kind===`decision`,`record 2 to be a decision`,t.kind),{commit:`commit`in t?t.commit:``}}var me=n(2350),he=n(5632),j=n(2560),M=n(3512);function ge(e){let t=e.since===null?`What this first deployment brings`:`What changed since record ${e.since.seq}`,n=e.orphanCommits.length===0?`no commit outside them`:`**${(0,j.U9)(e.orphanCommits.length,`commit`)} outside them**: ${e.orphanCommits.map(e=>(0,j.aY)(e.slice(0,7))).join(`, `)}`,r=`### ${t}: ${(0,j.U9)(e.changes.length,`pull request`)}, ${n}`;return e.changes.length===0?r:[r,`| | what | code by | approved after the last commit by | security |`,`|---|---|---|---|---|`,...e.changes.map(_e)].join(`
`)}function _e(e){return`| #${e.number} | ${(0,j.pj)(e.title,120)} | ${ve(e.authors)} | ${ve(e.approvers)} | ${(0,j.pj)(e.security,200)} |`}function ve(e){return e.length===0?`nobody`:e.map(M.MV).join(`, `)}let ye={deployed:`Deployed`,"rolled-back":`Rolled back`,failed:`Failed`,"timed-out":`Timed out`,cancelled:`Cancelled`,refused:`Refused`,lost:`Lost: a decision without a known outcome`};function N(e){let{decision:t,outcome:n}=e,r=n??t,i=n===null?t.body.decision:n.body.outcome,{service:a,environment:o}=r;return[`# Change record ${r.seq} · ${(0,j.pj)(a)} ${(0,j.pj)(t.body.version)} → ${(0,j.pj)(o)} · ${i}`,be(e),Se(e),ke(t.body),Ae(t.body,n?.body.outcome===`deployed`),ge(t.body),je(t),Me(e)].join(`

`).concat(`
`)}function be({decision:e,outcome:t}){let{body:n}=e,r=t===null?`Decided`:ye[t.body.outcome],i=n.emergency===null?``:`**EMERGENCY** (${(0,j.pj)(n.emergency.incident)}): ${(0,j.pj)(n.emergency.reason)} · review due in one working day · `,a=n.decision===`allowed-unenforced`?`**not controlled**: reported only, not enforced: ${n.unenforced.map(e=>(0,j.aY)(e)).join(`, `)} · `:``,o=n.emergency===null?`normal change`:`emergency change`,s=n.unenforced.length===0?`, all enforced`:``,c=t===null?`no outcome yet`:`outcome ${t.seq} *${t.body.outcome}*`,l=n.reasons.length===0?``:`\n\n**Why ${n.decision}**: ${n.reasons.map(e=>(0,j.pj)(e)).join(`; `)}`;return`${i}${a}**${r}** ${P((t??e).at)} UTC · ${o} · ${xe(n.rows)}${s} · decision ${e.seq} *${n.decision}*, ${c}${l}`}function xe(e){let[t,...n]=[`failed`,`inconclusive`,`passed`,`waived`,`not-applicable`,`not-due`].map(t=>[t,e.filter(e=>e.status===t).length]).filter(([,e])=>e>0).map(([e,t])=>`${t} ${e.replace(`-`,` `)}`);return t===void 0?`no control evaluated`:[t.replace(/^(\d+)/u,`$1 of 8 controls`),...n].join(`, `)}function Se({decision:e,outcome:t}){let{body:n}=e,r=t?.body.approval??n.approval;return[`| | |`,`|---|---|`,...[[`Requested`,`${(0,M.MV)(n.requestedBy)} started [run ${(0,j.pj)(n.run.runId)}](${encodeURI(n.run.url)}), attempt ${n.run.attempt}${Ce(n)}`],[`Approved`,we(r)],[`Installed`,Ee(n,t?.body??null)],[`Same file?`,De(n,t?.body??null)],[`Undo`,n.since===null?`nothing before this was recorded; there is no earlier artefact to install again`:`deploy the artefact of record ${n.since.seq} again (commit ${(0,j.aY)(n.since.commit.slice(0,7))}), with the input ${(0,j.aY)(`artefact`)}`]].map(([e,t])=>`| ${e} | ${t} |`)].join(`
`)}function Ce(e){let t=e.changes.flatMap(e=>e.requests);return t.length===0?``:` · asked for in ${[...new Set(t)].map(e=>(0,j.pj)(e)).join(`, `)}`}function we(e){let t=e.by.map(({person:e,role:t,rule:n,notBefore:r,notAfter:i})=>`${(0,M.MV)(e)} (${(0,j.pj)(t)})${Te(r,i)}, entitled by ${(0,j.pj)(n)}`),n=e.by.some(({rule:t})=>t===e.reason)?``:`: ${(0,j.pj)(e.reason)}`;return`${t.length===0?(0,j.pj)(e.state):t.join(`; `)} · source ${(0,j.aY)(e.source)}${n}`}function Te(e,t){return e!==null&&e===t?`, ${P(e)}`:e===null&&t===null?``:`, between ${e===null?`?`:P(e)} and ${t===null?`?`:P(t)}`}function Ee(e,t){if(t===null)return`nothing is known yet`;let n=e.artefact===null?`nothing`:(0,j.aY)(e.artefact.name);return t.outcome===`deployed`?`${n} by mechanism ${(0,j.aY)(e.mechanism)}${t.finished===null?``:`, finished ${P(t.finished)}`}; ${(0,j.pj)(t.verification)}`:`not as decided: ${(0,j.pj)(t.detail)}`}function De(e,t){if(e.artefact===null)return`there is no artefact`;let n=e.rows.find(({control:e})=>e===`operational-installation`)?.status===`passed`?`the file that was tested`:`**not shown to be** the file that was tested`,{name:r,size:i,sha256:a}=e.artefact;return`sha256 ${(0,j.VK)(a)} (${i} bytes): built from commit ${(0,j.aY)(e.commit.slice(0,7))}, ${n}, ${Oe(a,t)}`}function Oe(e,t){return t===null?`not deployed yet`:t.outcome===`deployed`?t.artefact===e?`and the file that was deployed`:`**not** what the deploy job reported`:`not deployed`}function ke({acceptance:e,rows:t}){let n=t.find(({control:e})=>e===`acceptance-testing`);if(e===null)return`### 1. Acceptance tests performed and passed: **no**\n${(0,j.pj)(n?.seen??`no evidence of an acceptance test`)}`;if(n?.status===`not-applicable`)return`### 1. Acceptance tests performed and passed: **does not apply**\n${(0,j.pj)(n.seen)}`;let r=e.criteria>0&&e.met===e.criteria&&n?.status===`passed`;return`### 1. Acceptance tests performed and passed: **${r?`yes`:`no`}**
${e.met} of ${(0,j.U9)(e.criteria,`criterion`,`criteria`)}, ${(0,j.U9)(e.tests,`test`)}, ${e.skipped===0?`none`:e.skipped} skipped, against the file above. ${r?``:(0,j.pj)(n?.seen??``)}`}function Ae({packages:e,openFindings:t,rows:n,waived:r},i){let a=i?`what now runs`:`what was to be installed`,o=e.added.length+e.updated.length;return`### 2. New risks introduced by the change: **${o===0?`none by packages`:`${(0,j.U9)(o,`package change`)}, ${n.find(({control:e})=>e===`package-changes`)?.status??`not evaluated`}`}**\n${[e.added.length===0?``:`Added: ${e.added.map(e=>(0,j.aY)(e)).join(`, `)}. `,e.updated.length===0?``:`Updated: ${e.updated.map(e=>(0,j.aY)(e)).join(`, `)}. `,e.removed.length===0?``:`Removed: ${e.removed.map(e=>(0,j.aY)(e)).join(`, `)}. `,t.length===0?`No known finding stays open in ${a}. `:`Still open in ${a}: ${t.map(e=>(0,j.pj)(e)).join(`; `)}. `,r.length===0?`No exception is in force.`:`Exceptions in force: ${r.map(e=>(0,j.pj)(e)).join(`; `)}.`].join(``)}`}function je({body:e,evidence:t}){return[`| control (2022 / 2013) | result | seen | evidence |`,`|---|---|---|---|`,...e.rows.map(e=>{let n=e.evidence.map(e=>t[e]).filter(e=>e!==void 0),r=e.status===`passed`||e.status===`not-applicable`?e.status.replace(`-`,` `):`**${e.status.replace(`-`,` `)}**`;return`| ${(0,M._M)(e.control)} | ${r} | ${(0,j.pj)(e.seen)} | ${n.map(e=>`\`${e.slice(0,4)}…\``).join(` `)} |`})].join(`
`)}function Me({decision:e,outcome:t,file:n,sha256:r}){let{body:i}=e,a=(t??e).seq;return`**What this record does not show.** Whether the tests are good tests. Operating-system packages: not looked at. Changes of host configuration. Where an approval has no time of its own, its bounds are shown. annex does not say "compliant".  
**Check it yourself.** ${(0,j.aY)(`sha256sum ${n}`)} must print ${(0,j.aY)(r)}; record ${a+1}, once it exists, carries the same value. Recompute: ${(0,j.aY)(`annex register verify --register DIR --only ${a}`)}.  
Persons appear by number; names come from ${(0,j.aY)(`people/`)} and can be removed without breaking the chain. annex ${(0,j.pj)(i.annex.version)} (${(0,j.aY)(i.annex.commit.slice(0,7))}), policy ${i.policySha256===null?`annex's defaults`:(0,j.VK)(i.policySha256)}, server time ${e.serverTime??`not known`}.`}function P(e){let t=new Date(e);return Number.isNaN(t.getTime())?(0,j.pj)(e):`${t.getUTCDate()} ${[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`][t.getUTCMonth()]} ${t.getUTCFullYear()} ${e.slice(11,16)}`}async function Ne(e,t){let n=await e.list(`records`),r=await F(e,n,t),{body:i}=r.record,{file:a,sha256:o}=r;if(i.kind===`decision`)return N({decision:{...r.record,body:i},outcome:null,file:a,sha256:o});if(i.kind!==`outcome`)return Pe(r);let{record:s}=await F(e,n,i.decisionSeq);if(s.body.kind!==`decision`)throw I(i.decisionSeq,`is no decision`);return N({decision:{...s,body:s.body},outcome:{...r.record,body:i},file:a,sha256:o})}function Pe({record:e,file:t,sha256:n}){let r=Object.entries(e.body).map(([e,t])=>`| ${(0,j.pj)(e)} | ${(0,j.pj)(typeof t==`string`?t:JSON.stringify(t))} |`);return[`# Record ${e.seq} · ${e.kind} · ${(0,j.pj)(e.service)} → ${(0,j.pj)(e.environment)}`,``,`| | |`,`|---|---|`,...r,``,`\`sha256sum ${t}\` must print \`${n}\`.`,``].join(`
`)}async function F(e,t,n){let r=t.find(e=>(0,le.Cf)(e)===n),i=r===void 0?null:await e.read(r);if(r===void 0||i===null)throw I(n,`does not exist`);return{record:(0,D.Hh)(i),file:r,sha256:(0,he.f)(i)}}function I(e,t){return new d.F({code:`record-unknown`,message:`Record ${e} ${t} in this register.`,hint:`annex register verify shows which records there are.`})}var L=n(7593),Fe=n(4406);async function Ie(e,t,{run:n,deliver:r}){await(0,ce.prepareDirectory)(t.register,{git:!0});let i=(0,L.openDirectoryRegister)(e,t.register);await(0,me.initRegister)(i,(0,L.appendContext)(e));let a=await(0,Fe.deployHere)(e,n,{store:i,environment:`production`,deliver:r,runId:`1`});return{deployed:a,markdown:await Ne(await i.snapshot(),a.seq)}}let R=`http://127.0.0.1:9/npm`,z=`What does this change mean for security?`,B=`One sentence; “nothing, because it only renames a label” is an answer.`,V=`Who can see or do something that they could not before?`,Le=`# What annex checks here, and how. Everything has a default; this is what the team decided.
version: 1
owners: [carol]

build:
  command: node scripts/build.mjs
  artefact: dist/bookings.mjs

test:
  command: mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/unit.xml test/*.test.mjs
  junit: [reports/unit.xml]

# No compose file: the tests start the artefact themselves.
acceptance:
  command: mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/acceptance.xml acceptance/*.test.mjs
  junit: [reports/acceptance.xml]

# The parts with security functions, and the tests of these functions.
components:
  - name: access
    paths: [src/access.mjs, src/server.mjs]
    tests: ["test.access: *"]

security:
  heading: Security
  questions:
    - id: security
      text: ${z}
      hint: ${B}
    - id: access
      text: ${V}
      hint: One sentence.
      paths: [src/access.mjs, src/server.mjs, src/live.mjs]

change: { request: required }
packages: { cooldown-days: 7, assessors: [bob, carol] }
indexes: { npm: "${R}" }

deploy:
  command: node scripts/deploy.mjs
  verify: node scripts/verify.mjs
  mechanism: one file, renamed into place
  approval: pull-requests
`,H=`# What was promised, and the tests that show it.
version: 1
criteria:
  - id: AC-01
    text: A researcher books an instrument and finds the booking again.
    service: bookings
    tests: ["*.a booking is stored and found again"]
  - id: AC-02
    text: Nobody reads bookings without a valid token.
    service: bookings
    tests: ["*.nobody reads bookings without a valid token"]
`,Re=`${H}  - id: AC-03
    text: Who watches the bookings sees a new one at once, with a valid token only.
    service: bookings
    tests: ["*.who watches sees a new booking at once", "*.nobody watches without a valid token"]
`;function ze(e,t){return{".gitignore":`dist/
installed/
node_modules/
reports/
`,"README.md":`# Bookings

Instruments of the laboratory, booked over HTTP. Made by \`annex demo\`.
`,".github/annex.yml":Le,".github/annex/acceptance.yml":H,".github/annex/dependencies.yml":`# One entry for each dependency that the project names itself.
version: 1
dependencies:
  - ecosystem: npm
    name: "@types/node"
    purpose: Types for the editor; nothing of it is shipped.
    owner: alice
    assessor: bob
    risk: low
    treatment: Development only.
    licence: MIT
    alternatives: None for Node's own interfaces.
    assessed: ${e}
    review-by: ${t}
`}}let Be={".github/annex/acceptance.yml":Re},U={id:101,login:`alice`,bot:!1},Ve={id:102,login:`bob`,bot:!1},W={id:103,login:`carol`,bot:!1},He=(0,he.f)(new TextEncoder().encode(`pull_request: 1 approving review`)),Ue=`## Security\n\n### ${z}\n\n${B}\n`,We=`## Security

### ${z}

Little: one more page that only reads, behind the same token check as all others, and no new package.

### ${V}

Nobody sees more: who may watch could read the same bookings before, one request at a time.
`;function Ge(e){return G(`pull_request`,K(e,{body:Ue,reviews:[],merged:!1}))}function Ke(e){return G(`pull_request`,K(e,{body:We,reviews:Je(e),merged:!1}))}function qe(e){return G(`push`,K(e,{body:We,reviews:Je(e),merged:!0}))}function G(e,t){return{event:e,repository:`lab/bookings`,ref:e===`push`?`refs/heads/main`:`refs/pull/${t.number}/merge`,defaultBranch:`main`,actor:e===`push`?W:U,pullRequests:[t],orphanCommits:[],branchRules:He,schema:`annex/event/v1`}}function K(e,t){return{number:8,title:`Show new bookings at once`,body:`Closes #7.\n\n${t.body}`,draft:!1,author:U,head:e.at(-1)?.sha??``,merged:t.merged,mergedBy:t.merged?W:null,commits:e.map(({sha:e,at:t})=>({sha:e,author:U,coAuthors:[],unmapped:0,committed:(0,y.v)(t)})),reviews:t.reviews,requests:[{reference:`#7`,exists:!0,title:`The display in the corridor is always late`}],files:[]}}function Je(e){let t=e.at(-1);if(t===void 0)return[];let n=(0,y.v)(t.at+9e5);return[{person:Ve,state:`approved`,commit:t.sha,submitted:n,entitled:!0}]}var Ye=n(7975);function q(e,t,n=100){return e.split(`
`).map(e=>Xe(e,` `.repeat(t),n)).join(`
`)}function Xe(e,t,n){if(Ze(e)<=n)return e;let r=[],i=``;for(let a of e.split(/(?<=\S)(?= )/u))i!==``&&Ze(i+a)>n?(r.push(i),i=t+a.trimStart()):i+=a;return[...r,i].join(`
`)}function Ze(e){return(0,Ye.stripVTControlCharacters)(e).length}var Qe=n(1716),$e=n(5373);let et=/^(?:GIT_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|VITEST)/u;function tt(e){return{...Object.fromEntries(Object.entries(e).filter(([e])=>!et.test(e))),PATH:`${(0,u.dirname)(process.execPath)}${u.delimiter}${e.PATH??``}`,GIT_CONFIG_GLOBAL:`/dev/null`,GIT_CONFIG_NOSYSTEM:`1`}}function nt(e){return(t,n,r={})=>(0,Qe.m)(t,n,{...r,env:r.env??e})}function rt(e,t,n){return{...(0,$e.machineContext)(e,n,t),exec:nt(t),fetch:it}}let it=async e=>{if(e!==`${R}/${S.name}`)throw Error(`the demo uses no network, but ${e} was asked for`);return new Response(JSON.stringify(S),{headers:{"content-type":`application/json`}})},at=`import assert from "node:assert/strict";
import { test } from "node:test";
import { Bookings } from "../src/bookings.mjs";

test("bookings: refuses an instrument that is taken", () => {
  const bookings = new Bookings();
  assert.equal(bookings.add({ instrument: "microscope", from: 9, to: 11 }, "alice").error, undefined);
  assert.match(bookings.add({ instrument: "microscope", from: 10, to: 12 }, "bob").error, /taken/);
});

test("bookings: refuses hours in the wrong order", () => {
  assert.match(new Bookings().add({ instrument: "microscope", from: 11, to: 9 }, "alice").error, /before/);
});
`,ot=`import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";

// The file that will be deployed runs here, not the sources.
let service;
let url;

before(async () => {
  const tokens = JSON.stringify({ alice: "s3cret-of-alice" });
  const env = { ...process.env, PORT: "0", BOOKINGS_TOKENS: tokens };
  service = spawn(process.execPath, [process.env.ANNEX_ARTEFACT], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(service.stdout, "data");
  url = "http://127.0.0.1:" + /(\\d+)/.exec(String(line))[1];
});

after(() => service.kill());

function ask(path, token, booking) {
  const init = booking === undefined ? {} : { method: "POST", body: JSON.stringify(booking) };
  return fetch(url + path, { ...init, headers: { authorization: "Bearer " + token } });
}

test("a booking is stored and found again", async () => {
  const made = await ask("/bookings", "s3cret-of-alice", { instrument: "microscope", from: 9, to: 11 });
  assert.equal(made.status, 201);
  const list = await (await ask("/bookings", "s3cret-of-alice")).json();
  assert.deepEqual(list, [{ instrument: "microscope", from: 9, to: 11, person: "alice" }]);
});

test("nobody reads bookings without a valid token", async () => {
  assert.equal((await ask("/bookings", "wrong")).status, 401);
});
`,st={"test/access.test.mjs":`import assert from "node:assert/strict";
import { test } from "node:test";
import { whoAsks } from "../src/access.mjs";

const tokens = { alice: "s3cret-of-alice" };

test("access: knows the person of a token", () => {
  assert.equal(whoAsks("Bearer s3cret-of-alice", tokens), "alice");
});

test("access: refuses a wrong, an empty and a missing token", () => {
  for (const header of ["Bearer wrong", "Bearer ", "s3cret-of-alice", undefined]) assert.equal(whoAsks(header, tokens), null);
});
`,"test/bookings.test.mjs":at,"acceptance/bookings.test.mjs":ot,"scripts/build.mjs":`// Puts the sources into one file, in the order in which they need each other: the same input, the same bytes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const parts = ["access", "bookings", "server", "live", "main"].map((name) => "src/" + name + ".mjs").filter(existsSync);
const texts = parts.map((path) => readFileSync(path, "utf8").replace(/^import .* from "\\.\\/.*";\\n/gm, "").replace(/^export /gm, ""));
mkdirSync("dist", { recursive: true });
writeFileSync("dist/bookings.mjs", texts.join("\\n"));
`,"scripts/deploy.mjs":`// Installs the artefact: one file, renamed into place so that nobody ever sees half of it.
import { copyFileSync, mkdirSync, renameSync } from "node:fs";

const folder = "installed/" + process.env.ANNEX_ENVIRONMENT;
mkdirSync(folder, { recursive: true });
copyFileSync(process.env.ANNEX_ARTEFACT, folder + "/bookings.mjs.new");
renameSync(folder + "/bookings.mjs.new", folder + "/bookings.mjs");
`,"scripts/verify.mjs":`// Is what is installed the artefact, byte for byte?
import { readFileSync } from "node:fs";

const installed = readFileSync("installed/" + process.env.ANNEX_ENVIRONMENT + "/bookings.mjs");
if (!installed.equals(readFileSync(process.env.ANNEX_ARTEFACT))) throw new Error("another file is installed");
`},ct={"test/bookings.test.mjs":at+`
test("bookings: tells who watches, until they stop", () => {
  const bookings = new Bookings();
  const seen = [];
  const stop = bookings.watch((booking) => seen.push(booking.instrument));
  bookings.add({ instrument: "microscope", from: 9, to: 11 }, "alice");
  stop();
  bookings.add({ instrument: "centrifuge", from: 9, to: 11 }, "alice");
  assert.deepEqual(seen, ["microscope"]);
});
`},lt={"acceptance/bookings.test.mjs":ot+`
test("who watches sees a new booking at once", async () => {
  const { body } = await ask("/changes", "s3cret-of-alice");
  const reader = body.getReader();
  await ask("/bookings", "s3cret-of-alice", { instrument: "centrifuge", from: 9, to: 11 });
  assert.match(new TextDecoder().decode((await reader.read()).value), /centrifuge/);
  await reader.cancel();
});

test("nobody watches without a valid token", async () => {
  assert.equal((await ask("/changes", "wrong")).status, 401);
});
`},ut=`/** The bookings of all instruments; hours are whole numbers. */
export class Bookings {
  #all = [];

  list() {
    return this.#all;
  }

  /** Returns the booking, or the reason why there is none. */
  add({ instrument, from, to }, person) {
    if (typeof instrument !== "string" || instrument === "") return { error: "instrument is missing" };
    if (!Number.isInteger(from) || !Number.isInteger(to) || from >= to) return { error: "from must be before to" };
    const taken = this.#all.some((other) => other.instrument === instrument && other.from < to && from < other.to);
    if (taken) return { error: "the instrument is taken" };
    const booking = { instrument, from, to, person };
    this.#all.push(booking);
    return { booking };
  }
}
`,dt=ut.replace(`  #all = [];
`,`  #all = [];
  #watchers = new Set();

  /** Calls back with every new booking; returns how to stop. */
  watch(callback) {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }
`).replace(`    this.#all.push(booking);
`,`    this.#all.push(booking);
    for (const tell of this.#watchers) tell(booking);
`),ft=`import { createServer } from "node:http";
import { whoAsks } from "./access.mjs";

/** The service over HTTP; every request needs a token. */
export function createService(bookings, tokens) {
  return createServer(async (request, response) => {
    const person = whoAsks(request.headers.authorization, tokens);
    if (person === null) return answer(response, 401, { error: "a valid token is needed" });
    const asked = request.method + " " + request.url;
    if (asked === "GET /bookings") return answer(response, 200, bookings.list());
    if (asked !== "POST /bookings") return answer(response, 404, { error: "there is no such page" });
    const wanted = await readJson(request);
    if (wanted === null) return answer(response, 400, { error: "the body is no JSON object" });
    const { booking, error } = bookings.add(wanted, person);
    return booking === undefined ? answer(response, 409, { error }) : answer(response, 201, booking);
  });
}

function answer(response, status, value) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function readJson(request) {
  let text = "";
  for await (const part of request) text += part;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
`,pt=ft.replace(`    if (asked !== "POST /bookings")`,`    if (asked === "GET /changes") return stream(response, bookings);
    if (asked !== "POST /bookings")`).concat(`
/** Server-sent events, which browsers and Node speak without any package. */
function stream(response, bookings) {
  response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
  const stop = bookings.watch((booking) => response.write("data: " + JSON.stringify(booking) + "\\n\\n"));
  response.on("close", stop);
}
`),J=`import { Bookings } from "./bookings.mjs";
import { createService } from "./server.mjs";

const bookings = new Bookings();
const server = createService(bookings, JSON.parse(process.env.BOOKINGS_TOKENS ?? "{}"));
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log("listening on " + server.address().port);
});
`,mt=J.replace(`import { createService } from "./server.mjs";
`,`import { tellLive } from "./live.mjs";
import { createService } from "./server.mjs";
`).concat(`if (process.env.BOOKINGS_LIVE === "1") await tellLive(server, bookings);
`),ht={"src/access.mjs":`import { createHash, timingSafeEqual } from "node:crypto";

/** The person whose token a request carries; null when it is none of the known ones. */
export function whoAsks(header, tokens) {
  const given = digest(/^Bearer (.+)$/.exec(header ?? "")?.[1] ?? "");
  const found = Object.entries(tokens).find(([, token]) => timingSafeEqual(given, digest(token)));
  return found === undefined ? null : found[0];
}

function digest(text) {
  return createHash("sha256").update(text).digest();
}
`,"src/bookings.mjs":ut,"src/server.mjs":ft,"src/main.mjs":J},gt={"src/bookings.mjs":dt,"src/live.mjs":`/** Tells everyone who is connected about every new booking. */
export async function tellLive(server, bookings) {
  const { WebSocketServer } = await import("ws");
  const sockets = new WebSocketServer({ server, path: "/changes" });
  bookings.watch((booking) => {
    for (const client of sockets.clients) client.send(JSON.stringify(booking));
  });
}
`,"src/main.mjs":mt},_t={"src/server.mjs":pt,"src/live.mjs":null,"src/main.mjs":J};function vt(e,t){let n={...ht,...st,...x(!1),...ze(xt(t),xt(t+15552e6))};return e.commit(n,`Book instruments over HTTP`,t)}async function yt(e,t){await e.begin(`live-updates`);let n={...gt,...ct,...x(!0)};return{sha:await e.commit(n,`Show new bookings at once`,t),at:t}}async function bt(e,t){let n={..._t,...lt,...x(!1),...Be};return{sha:await e.commit(n,`Use server-sent events instead of a package`,t),at:t}}function xt(e){return(0,y.v)(e).slice(0,10)}async function St(e,t,n){let r=async(r,i=0)=>{let a=new Date(i).toISOString(),o={...n,GIT_AUTHOR_DATE:a,GIT_COMMITTER_DATE:a},{exitCode:s,stdout:c,stderr:l}=await t(`git`,[...Ct,...r],{cwd:e,env:o});if(s!==0)throw wt(r,l);return c.trim()},i=()=>r([`rev-parse`,`HEAD`]);return await r([`init`,`--quiet`]),await r([`symbolic-ref`,`HEAD`,`refs/heads/main`]),{commit:async(t,n,a)=>{for(let[n,r]of Object.entries(t))await(r===null?(0,c.rm)((0,u.join)(e,n)):(0,b.writeFileDeep)((0,u.join)(e,n),r));return await r([`add`,`--all`]),await r([`commit`,`--quiet`,`--message`,n],a),i()},begin:async e=>void await r([`checkout`,`--quiet`,`-b`,e]),merge:async(e,t,n)=>(await r([`checkout`,`--quiet`,`main`]),await r([`merge`,`--quiet`,`--no-ff`,`--message`,t,e],n),i())}}let Ct=[`-c`,`user.name=Alice`,`-c`,`user.email=alice@example.invalid`,`-c`,`core.autocrlf=false`];function wt(e,t){return new d.F({code:`demo-git-failed`,message:`"git ${e.join(` `)}" failed: ${t.trim().slice(0,400)}`,hint:`The demo needs git on PATH; git --version shows whether it is there.`})}var Tt=n(6855),Et=n(9952),Dt=n(2297);function Ot(e){return X((0,Tt.Y)(e,{extensions:[(0,Dt.T)()],mdastExtensions:[(0,Et.C)()]}).children)}function Y(e){return e.replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(`'`,`&#39;`)}function X(e){return e.map(kt).join(``)}function kt(e){switch(e.type){case`text`:case`html`:return Y(e.value);case`inlineCode`:return`<code>${Y(e.value)}</code>`;case`code`:return`<pre><code>${Y(e.value)}</code></pre>\n`;case`break`:return`<br>
`;case`thematicBreak`:return`<hr>
`;case`heading`:return Z(`h${e.depth}`,e.children,`
`);case`paragraph`:return Z(`p`,e.children,`
`);case`strong`:return Z(`strong`,e.children);case`emphasis`:return Z(`em`,e.children);case`delete`:return Z(`del`,e.children);case`blockquote`:return Z(`blockquote`,e.children,`
`);case`list`:return Z(e.ordered===!0?`ol`:`ul`,e.children,`
`);case`listItem`:return Z(`li`,e.children,`
`);case`link`:return At(e.url,X(e.children));case`table`:return jt(e);default:return`children`in e?X(e.children):``}}function Z(e,t,n=``){return`<${e}>${X(t)}</${e}>${n}`}function At(e,t){return/^https?:\/\//u.test(e)?`<a href="${Y(e)}">${t}</a>`:t}function jt({children:e}){let[t,...n]=e,r=(e,t)=>`<tr>${e.children.map(e=>Z(t,e.children)).join(``)}</tr>\n`,i=t?.children.some(e=>e.children.length>0)===!0;return`<table>\n${t===void 0||!i?``:`<thead>${r(t,`th`)}</thead>\n`}<tbody>\n${n.map(e=>r(e,`td`)).join(``)}</tbody>\n</table>\n`}async function Mt(e,t){let n=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${Y(/^# (.*)$/mu.exec(t)?.[1]??`Change record`)}</title>
<style>
body{font:16px/1.55 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.5rem}h3{font-size:1.1rem;margin:1.6rem 0 .3rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border:1px solid #d0d7de;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#f6f8fa}code{background:#eff1f3;padding:.1em .3em;border-radius:3px;font-size:.9em;overflow-wrap:anywhere}
footer{margin-top:2rem;border-top:1px solid #d0d7de;color:#57606a;font-size:.9em}
</style>
</head>
<body>
<main>
${Ot(t)}</main>
<footer><p>Made by annex demo from the register, which is the record; this page is only a way to read it.</p></footer>
</body>
</html>
`;await(0,b.writeFileDeep)((0,u.join)(e,`index.html`),n),await(0,b.writeFileDeep)((0,u.join)(e,`change-record.md`),t)}var Nt=n(7358),Pt=n(6324);function Ft(e){let t=0,n=(t,n)=>e.colour?`\u001b[${n}m${t}\u001b[0m`:t,r=t=>e.out(`${t}\n`);return{step:(e,i)=>{t+=1,r(`\n${n(`${t}. ${e}`,1)}\n${q(`   ${i}`,3)}\n`)},say:e=>r(q(`   ${e}`,3).trimEnd()),quote:e=>r(Lt(e,e=>n(e,2))),rows:t=>{let[n=``]=(0,Nt.renderText)(t,{colour:e.colour}).split(`

`,1);r(q(It(n),51))},things:e=>{for(let[t,a]of(0,Pt.Q)(e).entries()){r(q(`   ${n(`${t+1})`,31)} ${(0,i.B)(a.seen[0]??a.title)}`,6));for(let e of a.remedy.slice(0,1))r(q(`      → ${(0,i.B)(e)}`,8))}}}}function It(e){return e.trimEnd().replace(/^(?=.)/gmu,`   `)}function Lt(e,t){return e.trimEnd().split(`
`).map(e=>`   ${t(`│`)} ${q((0,i.B)(e),0,94).replaceAll(`
`,`\n   ${t(`│`)} `)}`.trimEnd()).join(`
`)}let Q=36e5,$=[`technical-vulnerabilities`,`package-changes`,`supply-chain`,`security-requirements`];async function Rt(e,t){t.out(`${q(`annex demo: builds, tests and decisions below are real and happen now, on this machine, without network. What GitHub would say (pull request, review, merge) comes from recorded events; the advisory database holds one real advisory, dated today.`,0)}\n`);let n=tt(t.env),r={...(0,_.consoleLog)(t.err),info:()=>void 0,output:()=>void 0},i=rt(e.project,n,r),a=i.clock.now(),o=await St(e.project,nt(n),n),s=await vt(o,a-72*Q);await ie((0,u.join)(e.evidence,`advisories`),a);let c={place:e,tell:Ft(t),context:i,repository:o,base:s,now:a},l=await zt(c);await Vt(c,[l,await Bt(c,l)]),await Ht(c)}async function zt({place:e,tell:t,context:n,repository:r,base:i,now:a}){t.step(`A change that should not pass`,`Alice adds live updates to a small booking service: new code and the npm package ws 8.17.0, in one pull request. Its tests are green.`);let o=await yt(r,a-48*Q),{verdict:s}=await T(n,e,{name:`1-proposed`,stage:`change`,base:i,event:Ge([o])});t.rows(s),t.say(``),t.things(s);let c=s.controls.filter(({status:e})=>e===`failed`).map(({control:e})=>e);return O($.every(e=>c.includes(e)),`${$.join(`, `)} to fail`,k(s)),o}async function Bt(e,t){let{place:n,tell:r,context:i,repository:a,base:o,now:s}=e;r.step(`The corrected change`,`Alice uses server-sent events, which need no package, answers the two questions, and Bob approves.`);let c=await bt(a,s-24*Q),{verdict:l}=await T(i,n,{name:`2-corrected`,stage:`change`,base:o,event:Ke([t,c])});return r.rows(l),O(!l.blocks&&k(l)===ue,`the corrected change to pass`,k(l)),c}async function Vt(e,t){let{place:n,tell:r,context:i,repository:a,base:o,now:s}=e;r.step(`Merged and deployed`,`Carol merges; annex checks what is on main once more, decides, installs and records.`),await a.merge(`live-updates`,`Merge pull request #8 from live-updates`,s-12*Q);let{deployed:c,markdown:l}=await Ie(i,n,await T(i,n,{name:`3-merged`,stage:`deploy`,base:o,event:qe(t)})),{document:u,verdict:d}=c.gate;r.rows(d),r.say(``),r.say(`Decision ${u.decision} (record ${u.seq}), outcome ${c.outcome} (record ${c.seq}).`),O(u.decision===`allowed`,`the decision allowed`,`${u.decision}, ${k(d)}`),O(c.outcome===`deployed`,`the outcome deployed`,c.outcome),r.step(`Its change record`,`What a release manager or an auditor reads, as Markdown, made from the register (long lines folded here):`),r.quote(l),await Mt(n.site,l)}async function Ht({place:e,tell:t}){t.step(`Can the register be trusted?`,`annex verifies it offline and computes every verdict again:`);let n=await A(e);t.quote((0,g.renderVerifyReport)(n).split(`
`).slice(1).join(`
`)),O(n.status===`ok`,`the register to verify`,n.status);let{what:r,named:i,restored:a}=await fe(e);t.say(``),t.say(`Now one byte is changed in ${r}. Verified again:`),t.quote(i),t.say(`The byte put back: ${a===`ok`?`nothing is damaged any more`:a}.`),O(a===`ok`,`the restored register to verify`,a)}async function Ut(e,t){let n=await f(e,t.cwd);try{return await Rt(n,t),a(t,n.kept?e??n.root:null),r.dc.passed}finally{await p(n)}}}),9810:((e,t,n)=>{n.d(t,{F:()=>r});class r extends Error{code;hint;location;constructor(e){super(e.message,e.cause===void 0?void 0:{cause:e.cause}),this.name=`AnnexError`,this.code=e.code,this.hint=e.hint,this.location=e.location}}}),8194:((e,t,n)=>{n.d(t,{renderVerifyReport:()=>a});var r=n(5793);let i={ok:`ok`,failed:`FAILED`,"not-checked":`not checked`};function a(e){let t=e.head===null?`unreadable`:`record ${e.head.seq}, sha256 ${e.head.sha256}`;return`${[`Register ${l(e.register)}`,`Head     ${t}`,``,...e.checks.flatMap(o),``,c(e)].join(`
`)}\n`}function o(e){let t=t=>`${e.check.padEnd(14)} ${i[e.status].padEnd(12)} ${l(t)}`.trimEnd();switch(e.status){case`ok`:return[t(e.seen)];case`not-checked`:return[t(e.reason)];case`failed`:return[t(``),...e.damages.map(e=>`    ${l(s(e))}`)]}}function s(e){return`${e.seq===null?e.path:`record ${e.seq} (${e.path})`}${e.field===null||e.field===`$`?``:`, field ${e.field}`}: ${e.kind}: ${e.detail}`}function c(e){let t=e.checks.filter(e=>e.status===`not-checked`).map(e=>e.check),n=t.length===0?``:` Not checked: ${t.join(`, `)}.`;if(e.status===`ok`)return`Nothing that was checked is damaged (${(0,r.h)(e.records,`record`)}).${n}`;let i=e.checks.flatMap(e=>e.status===`failed`?e.damages.map(({seq:e})=>e):[]),a=[...new Set(i.filter(e=>e!==null))].sort((e,t)=>e-t);return a.length===0?`The register is damaged.${n}`:`Damaged: record ${a.join(`, `)}.${n}`}function l(e){return e.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`)}}),2560:((e,t,n)=>{n.d(t,{U9:()=>l,VK:()=>c,aY:()=>s,pj:()=>o});let r=/[\\`*_[\]|~$]/gu,i=/^(\d{1,9}(?=[.)](?:\s|$)))?([#+=.)-])/u,a=/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;function o(e,t=500){let n=e.replace(/\s+/gu,` `).replace(a,`�`).trim();return(n.length>t?`${n.slice(0,t-1)}…`:n).replace(/&/gu,`&amp;`).replace(/</gu,`&lt;`).replace(/>/gu,`&gt;`).replace(r,`\\$&`).replace(i,`$1\\$2`).replace(/@/gu,`@​`).replace(/:\/\//gu,`&#58;//`).replace(/www\./giu,e=>`${e.slice(0,-1)}&#46;`)}function s(e,t=500){let n=e.replace(/\s+/gu,` `).replace(a,`�`).trim(),r=(n.length>t?`${n.slice(0,t-1)}…`:n).replace(/\|/gu,`∣`),i="`".repeat(u(r)+1),o=r.startsWith("`")||r.endsWith("`")||r===``?` `:``;return`${i}${o}${r}${o}${i}`}function c(e){return e.length===64?`\`${e.slice(0,8)}…${e.slice(-6)}\``:s(e)}function l(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function u(e){return Math.max(0,...[...e.matchAll(/`+/gu)].map(e=>e[0].length))}}),7358:((e,t,n)=>{n.d(t,{renderText:()=>s});var r=n(9774),i=n(6324),a=n(3512);let o={failed:31,inconclusive:33,waived:36,passed:32,"not-due":2,"not-applicable":2};function s(e,t){let n=e.controls.filter(({control:e})=>t.only===void 0||t.only.includes(e)),s=(e,n)=>t.colour?`\u001b[${o[n]}m${e}\u001b[0m`:e,c=n.map(({control:e,status:t,seen:n})=>`${s(`${a.j7[t]} ${t.padEnd(14)}`,t)} ${(0,a.O9)(e).padEnd(30)} ${(0,r.B)(n)}`),l=(0,i.Q)(e).filter(({control:e})=>t.only===void 0||t.only.includes(e)).flatMap((e,t)=>[``,s(`${t+1}. ${(0,r.B)(e.title)}`,e.inconclusive?`inconclusive`:`failed`),`   ${(0,a._M)(e.control)}: ${[...e.rules,...e.clears.map(({control:e,rule:t})=>`${e}/${t}`)].join(`, `)}`,...e.seen.map(e=>`   seen  ${(0,r.B)(e)}`),`   why   ${(0,r.B)(e.why)}`,...e.remedy.map(e=>`   do    ${(0,r.B)(e)}`),...e.commands.map(e=>`         ${(0,r.B)(e)}`),...e.findings.slice(0,3).map(({id:e})=>`   waive .github/annex/waivers.yml, finding: ${e}`)]),u=(0,a._0)(e,`inherited`).filter(({control:e})=>t.only===void 0||t.only.includes(e)),d=u.length===0?[]:[``,`Inherited, not blocking here: ${u.length}`,...u.map(e=>`   ○ ${(0,r.B)(e.seen)}${e.dueDate===void 0?``:` due ${e.dueDate.slice(0,10)}`}`)];return[...c,...l,...d,``].join(`
`)}}),6324:((e,t,n)=>{n.d(t,{Q:()=>o});var r=n(239),i=n(3512);let a=new Set([`package-changes/dependency-only`,`package-changes/evaluated`,`supply-chain/risk-assessed`]);function o(e){let t=new Map;for(let n of s(e))t.set(c(n),[...t.get(c(n))??[],n]);return[...t.values()].map(l)}function s(e){return(0,i.V7)(e).filter(({result:e})=>e.blocks).map(({control:e,result:t})=>{let n=t.findings.filter(({state:e})=>e===`blocking`),r=t.status===`inconclusive`,i=r?[t.reason??t.seen]:[];return{control:e,rule:t.rule,seen:u([...i,...n.map(({seen:e})=>e)]),remedy:u([...t.remedy===void 0?[]:[t.remedy],...n.map(({remedy:e})=>e)]),findings:n,inconclusive:r}})}function c(e){let t=`${e.control}/${e.rule}`;return a.has(t)&&!e.inconclusive?`one package, one pull request`:e.inconclusive?`inconclusive ${e.seen.join(`
`)}`:t}function l(e){let[t]=e;if(t===void 0)throw Error(`a group has at least one block`);let n=e.filter(({control:e})=>e===t.control),i=r.y.find(({control:e,rule:n})=>e===t.control&&n===t.rule);return{control:t.control,rules:n.map(({rule:e})=>e),clears:e.filter(({control:e})=>e!==t.control).map(({control:e,rule:t})=>({control:e,rule:t})),title:(i?.remedy??t.rule).replace(/\.$/u,``),seen:u(e.flatMap(({seen:e})=>e)),why:i?.why??``,remedy:u(e.flatMap(({remedy:e})=>e)).filter(e=>e!==i?.remedy),commands:u(e.flatMap(({findings:e})=>e.flatMap(({commands:e})=>e??[]))),findings:e.flatMap(({findings:e})=>e),inconclusive:t.inconclusive}}function u(e){return[...new Set(e)].filter(e=>e!==``)}}),3512:((e,t,n)=>{n.d(t,{MV:()=>l,O9:()=>o,V7:()=>s,_0:()=>c,_M:()=>a,j7:()=>i});var r=n(8137);let i={failed:`✖`,inconclusive:`?`,waived:`◇`,passed:`✔`,"not-due":`○`,"not-applicable":`–`};function a(e){let{id2022:t,id2013:n}=r.V[e];return`${t} / ${n} ${e}`}function o(e){return`${r.V[e].id2022} ${r.V[e].short}`}function s(e){return e.controls.flatMap(({control:e,rules:t})=>t.map(t=>({control:e,result:t})))}function c(e,t){return s(e).flatMap(({result:e})=>e.findings.filter(e=>e.state===t))}function l(e){return`p${String(e).padStart(2,`0`)}`}}),9635:((e,t,n)=>{n.d(t,{m:()=>i,v:()=>a});var r=n(8500);let i={now:()=>Date.now(),sleep:async e=>{await(0,r.setTimeout)(e)}};function a(e){return`${new Date(e).toISOString().slice(0,19)}Z`}}),328:((e,t,n)=>{n.d(t,{consoleLog:()=>i});var r=n(9774);function i(e=e=>void process.stderr.write(e)){return{info:t=>e(`${(0,r.B)(t)}\n`),output:t=>e(`  | ${(0,r.B)(t)}\n`),warning:t=>e(`warning: ${(0,r.B)(t)}\n`)}}}),9774:((e,t,n)=>{n.d(t,{B:()=>i,logText:()=>a});let r=/(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;function i(e){return e.replace(/\r\n|\n|\r/gu,` ⏎ `).replace(r,`�`).replace(/^(\s*)::/u,`$1:​:`).replace(/##\[/gu,`##​[`)}function a(e){return e.split(/\r\n|\n|\r/u).map(i).join(`
`)}}),1716:((e,t,n)=>{n.d(t,{m:()=>i});var r=n(1421);let i=(e,t,n={})=>new Promise(i=>{let a=(0,r.execFile)(e,[...t],{cwd:n.cwd,env:n.env===void 0?process.env:{...n.env},timeout:n.timeoutMs??0,killSignal:`SIGKILL`,maxBuffer:268435456},(e,t,r)=>{if(e===null)return i({exitCode:0,stdout:t,stderr:r,timedOut:!1});let a=typeof e.code==`number`?e.code:null,o=e.killed===!0&&n.timeoutMs!==void 0;i({exitCode:a,stdout:t,stderr:a===null?`${r}${e.message}`:r,timedOut:o})});a.stdin?.on(`error`,()=>void 0),a.stdin?.end(n.input??``)})}),2811:((e,t,n)=>{n.d(t,{BASE_CONTROLS:()=>v,EVENT_CONTROLS:()=>_,STATIC_CONTROLS:()=>g,collectDynamic:()=>h,collectStatic:()=>p,judgeLocal:()=>y});var r=n(387),i=n(2940),a=n(6965),o=n(1856),s=n(8312),c=n(7771),l=n(6649),u=n(2203),d=n(1490),f=n(2437);async function p(e,t,n){let i=await(0,l.rangeOfCheckout)(e,t.base),a=await(0,c.t)(e,i,n===`change`&&t.base!==void 0?`pull_request`:`push`),{service:s}=t,u=t.lockfiles===void 0?{}:{lockfiles:t.lockfiles},d=await(0,o.SH)(e,i,{team:a.team,service:s,...u}),{offlineDir:f,osvUrl:p}=t,h={...f===void 0?{}:{offlineDir:f},...p===void 0?{}:{osvUrl:p},pipAudit:null},g=await(0,o.advisoriesStage)(e,d,h),_=[(0,r.ft)(`policy.json`,a.document),(0,r.ft)(`packages.json`,d),(0,r.ft)(`advisories.json`,g),(0,o.iR)(d,{name:s,version:i.head===``?`0`:i.head})],v=await m(e,{range:i,policy:a,input:t,stage:n});return v!==null&&_.push((0,r.ft)(`change.json`,v)),{range:i,policy:a,service:s,files:b(_)}}async function m(e,t){let{range:n,policy:r,input:i,stage:a}=t;return i.event===null?n.base===null?null:(0,s.EH)(e,n,{team:r.team,service:i.service}):(0,u.t)(n,i.event,{team:r.team,stage:a})}async function h(e,t,n){let{range:r,service:o}=t,{team:s}=t.policy,c=await(0,a.buildStage)(e,{team:s,range:r,deliver:n,service:o}),l=c.document.artefact?.sha256??``,u=await(0,a.restoreArtefact)(e,{team:s,deliver:n,expected:l}),f=await(0,d.C0)(e,{team:s,artefactPath:u,artefact:l,service:o}),p=await(0,i.acceptanceStage)(e,{team:s,artefactPath:u,artefact:l,service:o}),m=(e,t)=>t.map(t=>({...t,path:t.path.includes(`/`)||t.path.endsWith(`.log`)?`${e}/${t.path}`:t.path})),h=b([...c.files,...m(`test`,f.files),...m(`acceptance`,p.files)]);return{...t,files:new Map([...t.files,...h])}}let g=[`technical-vulnerabilities`,`package-changes`,`supply-chain`,`security-requirements`,`change-control`],_=new Set([`security-requirements`,`change-control`]),v=new Set([`package-changes`]);function y(e,t){let{evidence:n,digests:i,problems:a}=(0,r.vf)(t.files);for(let{error:t}of a)e.log.warning(`${t.message} ${t.hint}`);return{verdict:(0,f.judge)(e,n,{service:t.service,digests:i}),evidence:n}}function b(e){return new Map(e.map(({path:e,bytes:t})=>[e,t]))}}),5373:((e,t,n)=>{n.d(t,{machineContext:()=>a});var r=n(9635),i=n(1716);function a(e,t,n=process.env){return{root:e,env:n,fetch:(e,t)=>fetch(e,t),clock:r.m,exec:i.m,log:t}}})};