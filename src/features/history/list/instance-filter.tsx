import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useHistoryView } from "../../../stores/history/history-view.ts";
import { Select } from "../../../ui/fields/select.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  /** Labels by `idInstance`. */
  labels: ReadonlyMap<string, string>;
}

const ALL = "all";

/** Shows the records of one instance only. */
export default function InstanceFilter({ labels }: Props) {
  const { language } = useI18n();
  const texts = useHistoryListTexts();
  const { hideName } = usePresentation();
  const chosen = useHistoryView(({ idInstance }) => idInstance);
  const { compare } = new Intl.Collator(language);
  const options = [...labels].toSorted(([, one], [, other]) => compare(one, other));

  return (
    <Select
      label={texts.instance}
      // A key of digits alone would come first in an object.
      options={Object.fromEntries([
        [ALL, texts.allInstances],
        ...options.map(([id, label]) => [`of ${id}`, hideName(label)]),
      ])}
      value={chosen === undefined ? ALL : `of ${chosen}`}
      onChange={(value) =>
        useHistoryView.setState({ idInstance: value === ALL ? undefined : value.slice(3) })
      }
      className="max-w-36"
    />
  );
}
