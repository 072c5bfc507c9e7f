/** What a snippet sends: the full URL, token or placeholder included, and the JSON body. */
export interface SnippetRequest {
  url: string;
  body: object;
}

/** Replaces the token in code that is copied without it. */
export const TOKEN_PLACEHOLDER = "YOUR_API_TOKEN_INSTANCE";
