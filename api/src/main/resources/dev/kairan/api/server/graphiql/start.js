'use strict';

const defaultQuery = `# Kairan の問い合わせ画面です。
# 左上の本の印から、聞けることの一覧(日本語と英語の説明つき)を開けます。
# 三角の実行ボタンか Ctrl+Enter で、下の問い合わせに答えが出ます。

# 取組み事例がまだ無い商工会議所は、どこにいくつあるか
query Coverage {
  coverage {
    asOf
    chamberCount
    coveredCount
    missingCount
  }
  chambers(filter: {stories: {none: {}}}, first: 10) {
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

const screen = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({url: new URL('graphql', document.baseURI).href}),
  defaultQuery,
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(screen);
