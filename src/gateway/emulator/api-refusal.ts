/** A refusal in GREEN-API's common form, thrown wherever in the emulator it arises. */
export class ApiRefusal extends Error {
  override name = "ApiRefusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The request was acted on and its answer must never arrive: the connection is to be cut. */
export class AnswerLost extends Error {
  override name = "AnswerLost";
}
