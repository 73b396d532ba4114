/** An error that the service itself would answer with. */
export class ServiceRefusal extends Error {
  /** Its name in the service's API. */
  readonly code: string;
  readonly status: number;
  /** What the error's shape has besides the message. */
  readonly members: object;

  constructor(code: string, status: number, message: string, members: object = {}) {
    super(message);
    this.name = 'ServiceRefusal';
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

/** For what the services can do and this inbox can't: never taken for something that the services refuse. */
export const noStandIn = (what: string): ServiceRefusal =>
  new ServiceRefusal('NoStandIn', 501, `The local inbox has no ${what}. Nothing was sent to AWS.`);
