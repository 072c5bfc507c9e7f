import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { Controller, useForm } from "react-hook-form";
import * as z from "zod/mini";

const answer = z.array(z.object({ label: z.string() }));
const number = z.string().check(z.regex(/^\d{5,15}$/));

interface Draft {
  audioUrl: string;
  fileName: string;
  recipients: string[];
}

/** The least that a form with the studio's libraries can be: two fields, chips, and a question to the server. */
function BarePage() {
  const {
    control,
    register,
    handleSubmit,
    formState: { isSubmitting },
  } = useForm<Draft>({
    defaultValues: { audioUrl: "", fileName: "", recipients: [] },
  });
  const { data } = useQuery({
    queryKey: ["instances"],
    queryFn: async () => answer.parse(await (await fetch("/instances")).json()),
  });
  return (
    <form onSubmit={(event) => void handleSubmit(() => {})(event)}>
      <h1>New voice status</h1>
      <p>A direct link to an MP3 or WAV. A link that downloads is accepted, and nothing appears.</p>
      <label>
        Link to the audio
        <input {...register("audioUrl", { required: true })} />
      </label>
      <label>
        File name
        <input {...register("fileName", { required: true })} />
      </label>
      <Controller
        control={control}
        name="recipients"
        render={({ field }) => <Chips numbers={field.value} onChange={field.onChange} />}
      />
      <p>{data?.length ?? 0} instances</p>
      <button type="submit" disabled={isSubmitting}>
        Send status
      </button>
    </form>
  );
}

interface ChipsProps {
  numbers: string[];
  onChange: (numbers: string[]) => void;
}

function Chips({ numbers, onChange }: ChipsProps) {
  return (
    <>
      <ul>
        {numbers.map((chip) => (
          <li key={chip}>
            {chip}
            <button
              type="button"
              onClick={() => onChange(numbers.filter((other) => other !== chip))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-label="Add recipients"
        onKeyDown={({ key, currentTarget }) => {
          const { success, data } = z.safeParse(number, currentTarget.value);
          if (key !== "Enter" || !success) return;
          onChange([...new Set([...numbers, data])]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <BarePage />
    </QueryClientProvider>,
  );
}
