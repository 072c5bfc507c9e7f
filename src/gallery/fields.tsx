import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/fields/checkbox.tsx";
import { CodeBlock } from "../ui/code/code-block.tsx";
import { colourCode } from "../ui/code/colour-code.tsx";
import { LongCode } from "../ui/code/long-code.tsx";
import { ResponseCode } from "../ui/code/response-code.tsx";
import { ColorSwatch } from "../ui/color-swatch.tsx";
import { Field } from "../ui/fields/field.tsx";
import { JsonFilePicker } from "../ui/fields/json-file-picker.tsx";
import { MiddleText } from "../ui/middle-text.tsx";
import { NameField } from "../ui/fields/name-field.tsx";
import { SearchInput } from "../ui/fields/search-input.tsx";
import { Segmented } from "../ui/fields/segmented.tsx";
import { Select } from "../ui/fields/select.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { TextInput } from "../ui/fields/text-input.tsx";
import { Specimen } from "./specimen.tsx";

const nothing = () => {};
const codeTexts = {
  moreLines: (lines: number) => `Show ${lines} more lines`,
  moreCharacters: (n: number) => `${n} more characters`,
};

/** The fields of forms, in their states. */
export function Fields() {
  const [text, setText] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Specimen name="NameField">
        <NameField
          label="Name of the list"
          value="Clients of the shop"
          maxLength={60}
          onChange={nothing}
          onSave={nothing}
          onCancel={nothing}
        >
          <Button look="secondary">Save</Button>
        </NameField>
      </Specimen>
      <Specimen name="ColorSwatch">
        <ColorSwatch color="#FF6A00" className="size-6 rounded-control" />
        <ColorSwatch color="no colour" className="size-6 rounded-control" />
      </Specimen>
      <Specimen name="Field and TextInput">
        <Field label="Empty">{(aria) => <TextInput {...aria} placeholder="Placeholder" />}</Field>
        <Field label="With a hint" hint="What it is for">
          {(aria) => <TextInput {...aria} defaultValue="A text" />}
        </Field>
        <Field label="With a caution" caution="It may not work">
          {(aria) => <TextInput {...aria} defaultValue="A text" />}
        </Field>
        <Field label="With an error" error="It does not work">
          {(aria) => <TextInput {...aria} defaultValue="A text" />}
        </Field>
        <Field label="Private" hint="Covered in presentation mode">
          {(aria) => <TextInput {...aria} isPrivate defaultValue="A text" />}
        </Field>
      </Specimen>
      <Specimen name="SearchInput">
        <SearchInput label="Search" value={text} onChange={setText} />
        <SearchInput label="Search here" hasIcon={false} value={text} onChange={setText} />
      </Specimen>
      <Specimen name="CodeBlock">
        <CodeBlock label="Code">{'{ "idMessage": "3EB0C767D097B7C7C030" }'}</CodeBlock>
        <CodeBlock label="One coloured line">{colourCode("curl --request POST", "curl")}</CodeBlock>
      </Specimen>
      <Specimen name="LongCode">
        <LongCode
          label="Long code"
          text={"line\n".repeat(20)}
          language="text"
          atFirst={3}
          texts={codeTexts}
        />
      </Specimen>
      <Specimen name="ResponseCode">
        <ResponseCode label="Response" text='{"count":1}' emptyText="Empty" texts={codeTexts} />
      </Specimen>
      <Specimen name="JsonFilePicker">
        <Button onClick={() => picker.current?.click()}>Choose a file</Button>
        <JsonFilePicker ref={picker} label="A JSON file" onChoose={nothing} />
      </Specimen>
      <Specimen name="MiddleText">
        <MiddleText className="max-w-40">A file name that is far too long.mp3</MiddleText>
      </Specimen>
    </>
  );
}

/** What chooses one of several. */
export function Choices() {
  const [chosen, setChosen] = useState("one");
  const options = [
    { value: "one", label: "One" },
    { value: "two", label: "Two" },
  ];
  return (
    <>
      <Specimen name="Checkbox">
        <Checkbox checked={false} onChange={nothing}>
          empty
        </Checkbox>
        <Checkbox checked onChange={nothing}>
          checked
        </Checkbox>
        <Checkbox checked={false} indeterminate onChange={nothing}>
          some of them
        </Checkbox>
      </Specimen>
      <Specimen name="Segmented">
        <Segmented
          legend="One of two"
          name="specimen"
          options={options}
          value={chosen}
          onChange={setChosen}
        />
      </Specimen>
      <Specimen name="Select">
        <Select
          label="One of these"
          options={{ one: "One", two: "Two" }}
          value={chosen === "one" ? "one" : "two"}
          onChange={setChosen}
        />
      </Specimen>
      <Specimen name="Tabs">
        <Tabs label="Tabs" tabs={options} value={chosen} onChange={setChosen}>
          What belongs to it
        </Tabs>
      </Specimen>
    </>
  );
}
