// GraphQL over HTTP's own audit of a server: every requirement and recommendation must be met.
// The address of the server is the only argument.
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
const audits = serverAudits({ url, fetchFn: fetch });
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed++;
  } else {
    console.log(`${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${passed} passed, ${audits.length - passed} failed`);
process.exit(passed === audits.length && passed > 0 ? 0 : 1);
