/**
 * React Hook Form re-renders a component for the properties of `formState` that it read while rendering. Taken out
 * by destructuring they are read there; `form.formState.isDirty` in a handler or behind an `&&` may never be.
 */
const destructureFormState = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      MemberExpression({ object, property }) {
        const name = object.type === "MemberExpression" ? object.property.name : object.name;
        if (name === "formState") {
          context.report({ node: property, message: "Take it out of formState by destructuring." });
        }
      },
    };
  },
};

export default { meta: { name: "form-state" }, rules: { destructure: destructureFormState } };
