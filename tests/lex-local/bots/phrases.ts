import type { Phrases } from './not-understood.ts';

/** What readers and riders say, typing mistakes included; none of it stands in the definitions. */
export const LIBRARY_PHRASES: Phrases = {
  FindBook: [
    'wher are the sciense fiction books',
    'got any good mysteries',
    'im after a novel by jules verne',
    'any poems in here?',
  ],
  ReserveBook: [
    'could you keep Frankenstein for me til friday',
    'resrve the hobbit plz',
    'set a copy of Emma aside for me',
  ],
  BecomeMember: ['how can my son get a card', 'id like to sign up as a reader', 'need a libary card'],
  OpeningHours: ['r u open tmrw', 'what time does the port one shut', 'openning hours of the uptown branch'],
};

export const BIKE_PHRASES: Phrases = {
  RentBike: ['can i borrow a cycle for the afternoon', 'looking to hire an electric bicycle', 'gimme two bikez'],
  GroupRide: ['twenty of us want to go on a tour', 'bike outing for a school class'],
  CheckPrice: ['hw much does the cargo one cost', 'whats the hourly rate', 'is it expensive?'],
  ReportDamage: [
    'the chain fell of',
    'theres a bike with a flat tyre at the zoo',
    'my brakes dont work anymore',
    'somthing is wrong with the light',
  ],
};
