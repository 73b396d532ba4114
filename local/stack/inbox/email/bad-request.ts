import { ServiceRefusal } from '../service-refusal.ts';

export const badRequest = (message: string): ServiceRefusal => new ServiceRefusal('BadRequestException', 400, message);
