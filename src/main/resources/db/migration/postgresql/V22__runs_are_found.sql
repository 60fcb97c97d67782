-- Who looks at the console asks every few seconds for the steps of one run, among those of all the years.
create index batch_step_of_run on BATCH_STEP_EXECUTION (JOB_EXECUTION_ID);
create index batch_parameter_of_run on BATCH_JOB_EXECUTION_PARAMS (JOB_EXECUTION_ID);
create index batch_execution_of_run on BATCH_JOB_EXECUTION (JOB_INSTANCE_ID);
