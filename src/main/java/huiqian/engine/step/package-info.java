/** Keeps the inbox in step with the engine's tasks, and the tasks with those who may complete them. */
@org.springframework.modulith.NamedInterface("step")
package huiqian.engine.step;
