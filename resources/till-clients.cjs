/**
 * Which libraries of tills a stage's functions hold, by its posProvider: Square's is 4 MB in one piece, so who doesn't
 * sell there doesn't load it.
 */
module.exports = {
  tables: { square: require.resolve('./no-till-client.cjs') },
  square: {},
};
