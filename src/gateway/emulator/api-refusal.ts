/** Thrown anywhere in the emulator to refuse a call in GREEN-API's common form. */
export class ApiRefusal extends Error {
  override name = "ApiRefusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Thrown when the request was executed and its answer must not arrive: the connection has to be cut. */
export class AnswerLost extends Error {
  override name = "AnswerLost";
}
