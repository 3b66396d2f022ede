'use strict';

const defaultQuery = `# Kairan 回覧の問い合わせ画面
# ・左上の本の印: 聞けることの一覧
# ・三角の実行ボタン: 答えを出す

# 事例がまだ無い会議所を10か所
query Coverage {
  coverage {
    asOf
    chamberCount
    coveredCount
    missingCount
  }
  chambers(
    filter: {stories: {none: {}}}
    first: 10
  ) {
    totalCount
    nodes {
      name
      prefecture {
        name
      }
    }
  }
}
`;

// A link may bring a document with its variables.
const asked = new URLSearchParams(window.location.search);
const query = asked.get('query') ?? undefined;
const variables = asked.get('variables') ?? undefined;

const screen = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({url: new URL('graphql', document.baseURI).href}),
  defaultQuery,
  query,
  variables,
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(screen);
