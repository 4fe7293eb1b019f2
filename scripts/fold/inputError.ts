/** Something that the caller of the command has to change; its message is one line that says what. */
export class InputError extends Error {}
