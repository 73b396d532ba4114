/** What messages say of the shop itself, and how they look. Another shop changes these and nothing else. */
export const BRAND = {
  name: 'SmartCommerce',
  /** Six-digit hexadecimal colours: mail programs know no other form for sure. Each text is readable on its ground. */
  colours: {
    ground: '#f3f4f7',
    surface: '#ffffff',
    soft: '#f6f7fb',
    line: '#e2e5ec',
    text: '#1f2430',
    quiet: '#596071',
    accent: '#3d4bc7',
    onAccent: '#ffffff',
    waiting: '#d5d9e3',
  },
} as const;
