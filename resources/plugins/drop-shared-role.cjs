const SHARED_ROLE = 'IamRoleLambdaExecution';

/** Every function has its own role; the shared one that the framework adds would be a second, wider door. */
class DropSharedRole {
  constructor(serverless) {
    this.hooks = {
      'aws:package:finalize:addExportNameForOutputs': () => dropSharedRole(serverless),
    };
  }
}

function dropSharedRole(serverless) {
  const { Resources } = serverless.service.provider.compiledCloudFormationTemplate;
  const users = Object.keys(Resources).filter((id) => id !== SHARED_ROLE && mentions(Resources[id], SHARED_ROLE));
  if (users.length > 0) {
    throw new serverless.classes.Error(
      `${users.join(', ')} still use the shared role: give each function its own iamRoleStatements (an empty list will do).`,
    );
  }
  delete Resources[SHARED_ROLE];
}

const mentions = (resource, id) => JSON.stringify(resource).includes(`"${id}"`);

module.exports = DropSharedRole;
