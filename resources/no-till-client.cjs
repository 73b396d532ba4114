/** Stands in a bundle for the library of a till that the stage hasn't chosen. */
module.exports = {};
