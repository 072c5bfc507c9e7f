/** What a snippet sends: the full URL, token or placeholder included, and the JSON body. */
export interface SnippetRequest {
  url: string;
  body: object;
}
