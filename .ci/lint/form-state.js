/**
 * React Hook Form renders a component again only for the properties of `formState` that it read while
 * rendering. Destructuring reads them; `form.formState.isDirty` in a handler or after `&&` may never be read.
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
