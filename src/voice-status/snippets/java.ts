import type { SnippetRequest } from "./snippet-request.ts";

/** The request as a Java file that `java SendVoiceStatus.java` runs, from Java 11 on. */
export function javaSnippet({ url, body }: SnippetRequest): string {
  const lines = inFewPieces(JSON.stringify(body, null, 2).split("\n")).map(literal);
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class SendVoiceStatus {
    public static void main(String[] args) throws Exception {
        String body = String.join("\\n",
            ${lines.join(",\n            ")});
        HttpRequest request = HttpRequest.newBuilder(URI.create(${literal(url)}))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }
}`;
}

const MAX_PIECES = 1_000;

/** The compiler allows 64 KB of code in one method, which is about eight thousand strings. */
function inFewPieces(lines: string[]): string[] {
  const size = Math.ceil(lines.length / MAX_PIECES);
  const count = Math.ceil(lines.length / size);
  return Array.from({ length: count }, (_, piece) =>
    lines.slice(piece * size, (piece + 1) * size).join("\n"),
  );
}

/** A Java string literal in ASCII only, so that the encoding which the compiler assumes does not matter. */
function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7E]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
