// Words that people write beside numbers, in several languages. Each constant is a part of a regular
// expression.

const faxWords = "т?факс[а-я]*|[a-z_<!$]*fax";

/** Before a number that is not a telephone number. */
export const otherNumberWords = [
  faxWords,
  "инн|кпп|огрн(?:ип)?|снилс|бик|иин|бин|іпн|єдрпоу|паспорт[а-я]*|полис[а-я]*|договор[а-я]*|заявк[а-я]*|сч[её]т[а-я]*|карт[аыу]|табельн[а-я]*|артикул|индекс|[рк]\\/сч?",
  "inn|vat|tax|ssn|iban|card|invoice|sku|zip|cpf|cnpj|rfc|dni|nif|passport|account|acc|uid|guid|imei|id",
  "kd\\.?-?|kunden|rechnung[a-z]*|steuer[a-z]*|ust[a-z-]*|p\\.?\\s?iva|partita iva|siret|siren|nip|regon|pesel",
].join("|");

/** Before a number that may belong to an order or a day, or to the person who made the order. */
export const orderWords = "заказ(?:а|ов|ы)?|order|дата|date";

/** Before or after a telephone number, to say whose it is or what kind. */
export const phoneWords = [
  "тел(?:ефон[а-я]*)?|моб(?:ильн[а-я]*)?|сот(?:ов[а-я]*)?|раб(?:оч[а-я]*)?|дом(?:ашн[а-я]*)?|номер|контакт|вотсап|ватсап|вайбер|т|м",
  "phone|tel(?:ephone)?|mob(?:ile)?|cell?|contact|home|work|main|number|whats\\s?app|wa|viber|telegram|sms|callto|handy|festnetz",
].join("|");
