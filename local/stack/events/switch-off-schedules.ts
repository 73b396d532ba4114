interface WithEvents {
  events?: readonly object[];
}

/** Takes the schedules from functions, before the framework sets its clocks by them. */
export function switchOffSchedules(functions: Readonly<Record<string, WithEvents>>): void {
  for (const one of Object.values(functions)) one.events = (one.events ?? []).filter((event) => !('schedule' in event));
}
